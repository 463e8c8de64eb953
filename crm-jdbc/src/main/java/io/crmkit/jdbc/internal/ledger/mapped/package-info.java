/** The ledger in a host's tables: how it is read and changed (M1). */
@NullMarked
package io.crmkit.jdbc.internal.ledger.mapped;

import org.jspecify.annotations.NullMarked;
