/**
 * The value lists that users maintain: sales stages, contact types, lost reasons and others.
 * <dl>
 *   <dt>D1</dt>
 *   <dd>A value in use can be renamed or disabled, but not deleted. Documents keep a disabled value, but it cannot be
 *   chosen again.</dd>
 *   <dt>D2</dt>
 *   <dd>Users can change the label of a dictionary.</dd>
 *   <dt>D3</dt>
 *   <dd>A sales stage has a default completion rate. Changing this rate changes no document.</dd>
 *   <dt>D4</dt>
 *   <dd>A new ledger has a usable set of values, in English or Chinese.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.dictionary;

import org.jspecify.annotations.NullMarked;
