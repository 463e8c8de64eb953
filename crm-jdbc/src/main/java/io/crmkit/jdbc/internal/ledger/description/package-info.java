/** What a host says of its tables, and how that is checked against those that are there. */
@NullMarked
package io.crmkit.jdbc.internal.ledger.description;

import org.jspecify.annotations.NullMarked;
