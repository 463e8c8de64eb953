/**
 * Quotes: their lines, discounts and totals, and where they come from.
 * <dl>
 *   <dt>Q1</dt>
 *   <dd>A quote is direct or belongs to one record, for good; it has 1 to 1000 lines.</dd>
 *   <dt>Q2</dt>
 *   <dd>A line comes to quantity × price, rounded, and then its discount, rounded.</dd>
 *   <dt>Q3</dt>
 *   <dd>A discount on the whole quote is spread over the lines so that they always sum to the total.</dd>
 *   <dt>Q4</dt>
 *   <dd>The totals are the sums of the lines; customer and salesperson default to those of the record's parent.</dd>
 *   <dt>Q6</dt>
 *   <dd>A quote is changed and deleted at any time, except on a record of a terminated parent.</dd>
 *   <dt>Q7</dt>
 *   <dd>A quote past its last day says so, which forbids nothing.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.quote;

import org.jspecify.annotations.NullMarked;
