/**
 * Events that commands publish, and the listeners that receive them.
 * <dl>
 *   <dt>E1</dt>
 *   <dd>Listeners before the commit may veto; those after it run once it is real, and their failure reaches no
 *   caller.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.event;

import org.jspecify.annotations.NullMarked;
