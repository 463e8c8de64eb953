/**
 * A store and a ledger in memory, for unit tests of host code.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.memory;

import org.jspecify.annotations.NullMarked;
