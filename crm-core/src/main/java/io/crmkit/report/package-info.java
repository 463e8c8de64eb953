/**
 * The figures of reports. A store sums documents by group; this package derives profits and rates from the sums.
 * <dl>
 *   <dt>A1</dt>
 *   <dd>Opportunities by customer or employee: their amounts, and the expected and the opportunity profit.</dd>
 *   <dt>A2</dt>
 *   <dd>Projects by customer or employee: their planned and actual amounts, and the actual profit.</dd>
 *   <dt>A3</dt>
 *   <dd>Services by employee or by one of their dictionaries: how many are completed, and how many made progress.</dd>
 *   <dt>A4</dt>
 *   <dd>Quotes by product: their quantity, average price, amount and discounted amount.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.report;

import org.jspecify.annotations.NullMarked;
