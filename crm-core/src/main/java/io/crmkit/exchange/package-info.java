/**
 * Whole ledgers in and out, in the files of the exchange format.
 * <dl>
 *   <dt>X1</dt>
 *   <dd>An import is all or nothing, and says every bad row by file, line and column.</dd>
 *   <dt>X2</dt>
 *   <dd>What is exported, imported into an empty ledger and exported again, is the same to the byte.</dd>
 * </dl>
 */
@NullMarked
package io.crmkit.exchange;

import org.jspecify.annotations.NullMarked;
