/** How statements name, join and follow down the entries of a ledger, whoever keeps them. */
@NullMarked
package io.crmkit.jdbc.internal.ledger;

import org.jspecify.annotations.NullMarked;
