/** The contents of documents as streams, as large as they may be. */
@NullMarked
package io.crmkit.internal.content;

import org.jspecify.annotations.NullMarked;
