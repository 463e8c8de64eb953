/** One ledger within one transaction: its settings and number series, and how rows are counted and inserted. */
@NullMarked
package io.crmkit.jdbc.internal.session;

import org.jspecify.annotations.NullMarked;
