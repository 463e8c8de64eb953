package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.RelationalLedger;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import java.util.List;
import java.util.Optional;

/** A ledger whose entries can be joined, because they are in the database of the store. */
public interface EntryTables {

    /**
     * Returns the entries of a kind for use in a statement.
     *
     * @param alias the beginning of the names of all joined tables, unique within the statement
     */
    Entries entries(MasterKind kind, Database database, String alias);

    /** Returns the tables of a ledger; empty if they are not in the database of the store. */
    static Optional<EntryTables> of(Ledger ledger) {
        if (ledger instanceof EntryTables tables) {
            return Optional.of(tables);
        }
        return ledger instanceof RelationalLedger relational
                ? Optional.of((kind, database, alias) ->
                        new Entries(List.of(EntrySource.of(relational.relation(kind), database, alias))))
                : Optional.empty();
    }
}
