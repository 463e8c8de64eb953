/** A store and a ledger in memory, for unit tests of host code. */
@NullMarked
package io.crmkit.memory;

import org.jspecify.annotations.NullMarked;
