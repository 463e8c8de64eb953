/**
 * Quotes: their lines, discounts and totals, and their sources.
 * <dl>
 *   <dt>Q1</dt>
 *   <dd>A quote is direct or belongs to one record, and its source never changes; it has 1 to 1000 lines.</dd>
 *   <dt>Q2</dt>
 *   <dd>The amount of a line is quantity × price, rounded; its discount is applied to that amount, and the result
 *   rounded again.</dd>
 *   <dt>Q3</dt>
 *   <dd>A discount on the whole quote is spread over the lines so that they always sum to the total.</dd>
 *   <dt>Q4</dt>
 *   <dd>The totals are the sums of the lines. Customer and salesperson default to those of the parent of the
 *   record.</dd>
 *   <dt>Q6</dt>
 *   <dd>A quote can be changed and deleted at any time, except on a record of a terminated parent.</dd>
 *   <dt>Q7</dt>
 *   <dd>A quote past its last valid day reports itself as expired, but can still be changed.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.quote;

import org.jspecify.annotations.NullMarked;
