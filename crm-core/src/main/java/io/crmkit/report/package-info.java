/**
 * Report math: sums of a store in, figures and rates out. Rates are absent where the divisor is 0.
 * <dl>
 *   <dt>A1</dt>
 *   <dd>Opportunities by customer or employee: amounts, expected and opportunity profit.</dd>
 *   <dt>A2</dt>
 *   <dd>Projects by customer or employee: planned and actual amounts, actual profit.</dd>
 *   <dt>A3</dt>
 *   <dd>Services by employee or by a dictionary of theirs: how many completed, in how many progress was made.</dd>
 *   <dt>A4</dt>
 *   <dd>Quotes by product: quantity, average price, amount and discounted amount.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.report;

import org.jspecify.annotations.NullMarked;
