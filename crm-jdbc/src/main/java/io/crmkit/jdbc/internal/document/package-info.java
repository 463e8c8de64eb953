/** What the tables of all documents have in common: an id, a revision and a number. */
@NullMarked
package io.crmkit.jdbc.internal.document;

import org.jspecify.annotations.NullMarked;
