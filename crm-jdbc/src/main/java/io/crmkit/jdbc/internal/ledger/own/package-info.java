/** The ledger that the CRM keeps itself, in tables of its own schema. */
@NullMarked
package io.crmkit.jdbc.internal.ledger.own;

import org.jspecify.annotations.NullMarked;
