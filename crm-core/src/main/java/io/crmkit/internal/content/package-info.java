/** The contents of attachments as size-limited streams. */
@NullMarked
package io.crmkit.internal.content;

import org.jspecify.annotations.NullMarked;
