/**
 * Embeds the CRM in an accounting product. Read {@code AccountingProduct} first, then one of the three embeddings:
 * mapped tables, a handwritten ledger, or Spring's transactions.
 */
@NullMarked
package io.crmkit.examples.host;

import org.jspecify.annotations.NullMarked;
