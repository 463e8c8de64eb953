/** Resolves a host's description of its tables: checks it against the live schema and reports all problems at once. */
@NullMarked
package io.crmkit.jdbc.internal.ledger.description;

import org.jspecify.annotations.NullMarked;
