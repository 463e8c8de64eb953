/**
 * The hierarchy of all exceptions of this library. Each has a stable code, structured arguments, and a message in
 * English and Chinese.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.error;

import org.jspecify.annotations.NullMarked;
