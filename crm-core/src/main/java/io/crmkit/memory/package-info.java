/**
 * A store and a ledger in memory, for unit tests of host code. They have the rules and the transactions of the real
 * stores, but lose everything when the process ends.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.memory;

import org.jspecify.annotations.NullMarked;
