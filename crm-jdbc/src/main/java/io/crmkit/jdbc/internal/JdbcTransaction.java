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

/** One command's or query's transaction on a connection. */
final class JdbcTransaction implements Transaction {

    private final Connection connection;
    private final Database database;
    private final DSLContext dsl;
    private final boolean joined;
    private final JdbcSetup setup;
    private final Map<String, CurrencyScale> scales = new HashMap<>();
    private final Map<LedgerContext, Stores> stores = new HashMap<>();
    private final List<Participant> participants = new ArrayList<>();

    JdbcTransaction(JdbcSetup setup, Connection connection, Database database, boolean joined) {
        this.connection = connection;
        this.database = database;
        this.dsl = Dsl.of(connection, database, setup.settings());
        this.joined = joined;
        this.setup = setup;
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
            long version = setup.settingsVersion().get();
            known = Optional.ofNullable(setup.scales().get(ledger)).orElseGet(() -> JdbcLedgerStore.scale(dsl, ledger));
            scales.put(ledger, known);
            CurrencyScale read = known;
            // only what is committed may be known to other transactions
            participants.add(new Participant() {
                @Override
                public void committed() {
                    if (version == setup.settingsVersion().get()) {
                        setup.scales().put(ledger, read);
                    }
                }
            });
        }
        return known;
    }

    /** The decimals that were known have turned out to be wrong. */
    void forgetScales() {
        setup.forgetScales();
    }

    /** This transaction has changed the decimals of a ledger, which others learn when it is committed. */
    void scaleChanged(String ledger, CurrencyScale scale) {
        scales.put(ledger, scale);
        setup.forgetScales();
        participants.add(new Participant() {
            @Override
            public void committed() {
                setup.forgetScales();
            }
        });
    }
}
