/** Customers, employees and products of the ledger, each kind a tree, and the contact persons of customers (M1 to M9). */
@NullMarked
package io.crmkit.ledger;

import org.jspecify.annotations.NullMarked;
