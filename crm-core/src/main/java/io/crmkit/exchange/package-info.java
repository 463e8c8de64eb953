/**
 * Import and export of whole ledgers in the files of the exchange format.
 * <dl>
 *   <dt>X1</dt>
 *   <dd>An import is all or nothing, and reports every bad row by file, line and column.</dd>
 *   <dt>X2</dt>
 *   <dd>An export that is imported into an empty ledger and exported again gives the same bytes.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.exchange;

import org.jspecify.annotations.NullMarked;
