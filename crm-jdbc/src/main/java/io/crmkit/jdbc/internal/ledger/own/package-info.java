/** The ledger that the CRM keeps itself, in tables beside its documents. */
@NullMarked
package io.crmkit.jdbc.internal.ledger.own;

import org.jspecify.annotations.NullMarked;
