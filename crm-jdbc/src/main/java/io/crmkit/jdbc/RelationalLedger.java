package io.crmkit.jdbc;

import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;

/**
 * A ledger in the same database: besides the port it is a table for each kind, so that lists, reports and checks of
 * references are one statement.
 *
 * @since 0.1
 */
public interface RelationalLedger extends Ledger {

    /** The table of a kind. */
    LedgerRelation relation(MasterKind kind);
}
