/**
 * The value types of the domain. They declare the limits of all values in one place.
 * <dl>
 *   <dt>V1</dt>
 *   <dd>Amounts are in the ledger's only currency. They have its number of decimals, 0 to 4, and are at least 0 and
 *   below 10^13. Prices and quantities have up to 4 decimals. An entered value with more decimals is refused; a
 *   computed value is rounded half up.</dd>
 *   <dt>V2</dt>
 *   <dd>A completion rate is 0 to 100 percent, with up to 2 decimals.</dd>
 *   <dt>V3</dt>
 *   <dd>A discount is the percentage to pay: 90 leaves 90 percent of the price.</dd>
 *   <dt>V4</dt>
 *   <dd>Dates have no time zone, times that people enter are local, instants are in UTC. The current date and time come
 *   only from the injected clock.</dd>
 *   <dt>V5</dt>
 *   <dd>Text is stored unchanged. Its only control characters are tabs and line breaks. Its length counts code
 *   points.</dd>
 *   <dt>V6</dt>
 *   <dd>A completion date is not before the start date, and the last day of a quote is not before its date. Years are
 *   1900 to 2999.</dd>
 *   <dt>N1</dt>
 *   <dd>Numbers and codes have 1 to 64 characters, do not begin with an exclamation mark, and are unique per kind and
 *   ledger.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.value;

import org.jspecify.annotations.NullMarked;
