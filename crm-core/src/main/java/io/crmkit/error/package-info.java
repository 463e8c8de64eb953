/** The one hierarchy of errors: a stable code, structured arguments, a message in English and Chinese. */
@NullMarked
package io.crmkit.error;

import org.jspecify.annotations.NullMarked;
