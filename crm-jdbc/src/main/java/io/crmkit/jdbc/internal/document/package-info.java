/** The common store of all kinds of documents, whose tables have an id, a revision and a number. */
@NullMarked
package io.crmkit.jdbc.internal.document;

import org.jspecify.annotations.NullMarked;
