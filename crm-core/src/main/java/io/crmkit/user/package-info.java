/**
 * The acting user, what it may see and what it may do.
 * <dl>
 *   <dt>U1</dt>
 *   <dd>Everything runs as an actor, which the host hands in.</dd>
 *   <dt>U3</dt>
 *   <dd>A policy says which documents an actor sees, and what it may do; what is hidden looks absent.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.user;

import org.jspecify.annotations.NullMarked;
