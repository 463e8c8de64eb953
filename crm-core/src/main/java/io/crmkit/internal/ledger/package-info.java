/**
 * Ledgers, their trees of customers, employees and products, contact persons, and the rules for references from
 * documents (M1–M9).
 */
@NullMarked
package io.crmkit.internal.ledger;

import org.jspecify.annotations.NullMarked;
