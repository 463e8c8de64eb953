/** One ledger in one transaction: its settings and numbers, and how rows are counted and written for it. */
@NullMarked
package io.crmkit.jdbc.internal.session;

import org.jspecify.annotations.NullMarked;
