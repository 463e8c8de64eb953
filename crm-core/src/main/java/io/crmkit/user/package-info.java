/**
 * The acting user, and the policies that decide what the user may see and do.
 * <dl>
 *   <dt>U1</dt>
 *   <dd>Every call runs on behalf of an actor, which the host supplies.</dd>
 *   <dt>U3</dt>
 *   <dd>A policy decides which documents an actor may see and which actions it may perform. Hidden objects look
 *   absent.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.user;

import org.jspecify.annotations.NullMarked;
