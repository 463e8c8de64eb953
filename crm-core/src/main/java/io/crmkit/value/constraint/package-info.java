/**
 * Validation annotations for the components of commands. All of them are checked together before a command reaches the
 * store. Null is always valid here; {@code @NotNull} forbids it.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.value.constraint;

import org.jspecify.annotations.NullMarked;
