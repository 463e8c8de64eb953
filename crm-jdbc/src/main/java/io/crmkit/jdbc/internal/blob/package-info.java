/** Keeps the contents of attachments, in a table or in files. */
@NullMarked
package io.crmkit.jdbc.internal.blob;

import org.jspecify.annotations.NullMarked;
