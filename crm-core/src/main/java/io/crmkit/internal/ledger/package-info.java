/** Ledgers, their trees of customers, employees and products, contact persons, and what documents may name (M1 to M9). */
@NullMarked
package io.crmkit.internal.ledger;

import org.jspecify.annotations.NullMarked;
