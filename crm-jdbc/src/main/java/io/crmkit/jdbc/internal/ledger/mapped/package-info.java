/** The ledger that lives in a host's tables: how it is read and changed. */
@NullMarked
package io.crmkit.jdbc.internal.ledger.mapped;

import org.jspecify.annotations.NullMarked;
