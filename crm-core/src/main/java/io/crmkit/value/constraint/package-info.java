/**
 * Constraints of commands, checked in one pass before anything reaches a store. Null is always valid here.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.value.constraint;

import org.jspecify.annotations.NullMarked;
