/**
 * Values of the domain, with their limits in one place.
 * <dl>
 *   <dt>V1</dt>
 *   <dd>Amounts are in the one currency of the ledger, at its scale of 0 to 4 decimals, 0 or more and below 10^13;
 *   prices and quantities have up to 4 decimals. What is entered with more is refused, what is computed is rounded
 *   half up.</dd>
 *   <dt>V2</dt>
 *   <dd>A completion rate is 0 to 100 percent, with up to 2 decimals.</dd>
 *   <dt>V3</dt>
 *   <dd>A discount is the percentage to pay: 90 leaves 90 percent of the price.</dd>
 *   <dt>V4</dt>
 *   <dd>Dates have no zone, times that people enter are local, instants are UTC; today and now come from the
 *   injected clock only.</dd>
 *   <dt>V5</dt>
 *   <dd>Text is kept as it is, without control characters other than tabs and line breaks; its length counts code
 *   points.</dd>
 *   <dt>V6</dt>
 *   <dd>Completion dates do not lie before the start, nor a quote's last day before its date; years are 1900 to
 *   2999.</dd>
 *   <dt>N1</dt>
 *   <dd>Numbers and codes have 1 to 64 characters, do not begin with an exclamation mark, and are unique per kind
 *   and ledger.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.value;

import org.jspecify.annotations.NullMarked;
