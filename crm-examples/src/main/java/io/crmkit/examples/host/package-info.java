/**
 * An accounting product that embeds the CRM: its own tables and code first ({@code AccountingProduct}), then the CRM on
 * them by mapping, by a ledger written by hand, and in the transactions of Spring.
 */
@NullMarked
package io.crmkit.examples.host;

import org.jspecify.annotations.NullMarked;
