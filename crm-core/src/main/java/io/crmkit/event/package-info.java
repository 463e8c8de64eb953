/**
 * Events that commands publish, and the listeners that receive them. The host and its plugins add listeners when the
 * {@code Crm} is built.
 * <dl>
 *   <dt>E1</dt>
 *   <dd>Listeners that are called before the commit may veto it. Those that are called after it run only once the
 *   change is really committed, and their failure does not reach the caller.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.event;

import org.jspecify.annotations.NullMarked;
