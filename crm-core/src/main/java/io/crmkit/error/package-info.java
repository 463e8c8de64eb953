/**
 * The one hierarchy of errors: a stable code, structured arguments, a message in English and Chinese.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.error;

import org.jspecify.annotations.NullMarked;
