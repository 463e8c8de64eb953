package io.crmkit.jdbc;

import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;

/**
 * A ledger whose entries are in the database of the store. In addition to the operations of {@link Ledger} it names a
 * table for each kind, so that lists, reports and checks of references can join it in one statement.
 *
 * @since 0.1
 */
public interface RelationalLedger extends Ledger {

    /** Returns the table with the entries of a kind. The result must not change during the life of the ledger. */
    LedgerRelation relation(MasterKind kind);
}
