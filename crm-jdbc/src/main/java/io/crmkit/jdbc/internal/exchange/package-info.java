/** Reads and writes a whole ledger, for exchange and for checks of what is kept. */
@NullMarked
package io.crmkit.jdbc.internal.exchange;

import org.jspecify.annotations.NullMarked;
