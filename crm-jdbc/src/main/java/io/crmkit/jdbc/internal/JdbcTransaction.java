package io.crmkit.jdbc.internal;

import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Stores;
import io.crmkit.spi.Transaction;
import io.crmkit.value.CurrencyScale;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;

/** One command's or query's transaction on a connection. */
final class JdbcTransaction implements Transaction {

    private final Connection connection;
    private final Database database;
    private final DSLContext dsl;
    private final boolean joined;
    private final Map<String, CurrencyScale> knownScales;
    private final Map<String, CurrencyScale> scales = new HashMap<>();
    private final Map<LedgerContext, Stores> stores = new HashMap<>();
    private final List<Participant> participants = new ArrayList<>();

    JdbcTransaction(JdbcSetup setup, Connection connection, Database database, boolean joined) {
        this.connection = connection;
        this.database = database;
        this.dsl = Dsl.of(connection, database, setup.settings());
        this.joined = joined;
        this.knownScales = setup.scales();
    }

    /** The transaction of one of our stores behind the port. */
    static JdbcTransaction of(Transaction transaction) {
        if (transaction instanceof JdbcTransaction own) {
            return own;
        }
        throw new IllegalArgumentException("this ledger lives in the database of its store");
    }

    Database database() {
        return database;
    }

    DSLContext dsl() {
        return dsl;
    }

    /** In the host's transaction, whatever its isolation, only a locking read sees the latest state (K2). */
    <R extends Record> ResultQuery<R> held(SelectForUpdateStep<R> select) {
        return joined ? select.forUpdate() : select;
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type.isInstance(connection) ? Optional.of(type.cast(connection)) : Optional.empty();
    }

    @Override
    public void enlist(Participant participant) {
        participants.add(participant);
    }

    @Override
    public Stores stores(LedgerContext ledger) {
        return stores.computeIfAbsent(
                ledger,
                named -> new JdbcStores(new Session(dsl, database, named, this, joined, () -> scale(named.name()))));
    }

    /** Who has to be told how the transaction ended. */
    List<Participant> participants() {
        return participants;
    }

    private CurrencyScale scale(String ledger) {
        CurrencyScale known = scales.get(ledger);
        if (known == null) {
            known = Optional.ofNullable(knownScales.get(ledger)).orElseGet(() -> JdbcLedgerStore.scale(dsl, ledger));
            scales.put(ledger, known);
            CurrencyScale read = known;
            // only what is committed may be known to other transactions
            participants.add(new Participant() {
                @Override
                public void committed() {
                    knownScales.put(ledger, read);
                }
            });
        }
        return known;
    }
}
