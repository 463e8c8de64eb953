/** Reads and writes whole ledgers, for import, export and verification. */
@NullMarked
package io.crmkit.jdbc.internal.exchange;

import org.jspecify.annotations.NullMarked;
