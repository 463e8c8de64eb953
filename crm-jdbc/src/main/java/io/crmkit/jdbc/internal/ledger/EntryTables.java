package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.RelationalLedger;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import java.util.List;
import java.util.Optional;

/** A ledger in the same database, as statements join it. */
public interface EntryTables {

    /** The entries of a kind; the names of all tables begin with the alias. */
    Entries entries(MasterKind kind, Database database, String alias);

    /** The tables of a ledger; empty if it lives elsewhere. */
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
