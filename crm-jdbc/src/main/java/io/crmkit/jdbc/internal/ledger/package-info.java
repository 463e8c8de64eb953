/**
 * How statements refer to ledger entries, join them and walk down their trees, for our own and a host's tables alike.
 */
@NullMarked
package io.crmkit.jdbc.internal.ledger;

import org.jspecify.annotations.NullMarked;
