/**
 * User-maintained value lists: sales stages, contact types, lost reasons and the others.
 * <dl>
 *   <dt>D1</dt>
 *   <dd>A value in use can be renamed or disabled, not deleted; a disabled one stays where it is and cannot be
 *   chosen anew.</dd>
 *   <dt>D2</dt>
 *   <dd>A dictionary can be given another label.</dd>
 *   <dt>D3</dt>
 *   <dd>A sales stage brings a default completion rate; changing that changes no document.</dd>
 *   <dt>D4</dt>
 *   <dd>A new ledger has a usable set, in English or Chinese.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.dictionary;

import org.jspecify.annotations.NullMarked;
