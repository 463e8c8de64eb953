package io.crmkit.jdbc.internal.transaction;

import static io.crmkit.jdbc.internal.schema.Tables.LEDGER;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.spi.store.Stores;
import io.crmkit.value.CurrencyScale;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** One command's or query's transaction on a connection. */
public final class JdbcTransaction implements StoreTransaction {

    private static final int MANY = 100;

    private final Connection connection;
    private final Database database;
    private final DSLContext dsl;
    private final boolean forUpdate;
    private final @Nullable LockWait lockWait;
    private final JdbcSetup setup;
    private final Map<String, CurrencyScale> scales = new HashMap<>();
    private final Map<LedgerContext, Stores> stores = new HashMap<>();
    private final Set<String> analysed = new HashSet<>();
    private final List<Participant> participants = new ArrayList<>();

    private JdbcTransaction(
            JdbcSetup setup, Connection connection, Database database, boolean held, @Nullable LockWait lockWait) {
        this.connection = connection;
        this.database = database;
        this.dsl = Dsl.of(connection, database, setup.settings(), lockWait);
        this.forUpdate = held;
        this.lockWait = lockWait;
        this.setup = setup;
    }

    /** One that only reads, our own or the host's: nothing is decided in it. */
    static JdbcTransaction reading(JdbcSetup setup, Connection connection, Database database) {
        return new JdbcTransaction(setup, connection, database, false, null);
    }

    /** One of our own, whose statements wait for locks no longer than this. */
    static JdbcTransaction writing(JdbcSetup setup, Connection connection, Database database, Duration patience) {
        return new JdbcTransaction(
                setup, connection, database, false, database == Database.MARIADB ? new LockWait(patience) : null);
    }

    /** A part of the host's that changes something. */
    static JdbcTransaction joined(JdbcSetup setup, Connection connection, Database database) {
        return new JdbcTransaction(setup, connection, database, true, null);
    }

    /** The transaction of one of our stores behind the port. */
    public static JdbcTransaction of(Transaction transaction) {
        if (transaction instanceof JdbcTransaction own) {
            return own;
        }
        throw new IllegalArgumentException("this ledger lives in the database of its store");
    }

    public Database database() {
        return database;
    }

    public DSLContext dsl() {
        return dsl;
    }

    /** Whether what feeds a decision has to be locked as it is read (K2). */
    public boolean locksReads() {
        return forUpdate;
    }

    /** Holds what a select reads, where that feeds a decision and a plain read might see an old state (K2). */
    public <R extends Record> ResultQuery<R> forUpdate(SelectForUpdateStep<R> select) {
        return forUpdate ? select.forUpdate() : select;
    }

    /**
     * What is decided next depends on everything that has been committed. H2 shows a host's transaction above READ
     * COMMITTED nothing that was committed since it first looked, by no kind of read, and its foreign keys look no
     * further: there it cannot be known.
     *
     * @throws RuleException if so
     */
    public void requireLatestState() {
        try {
            if (forUpdate
                    && database == Database.H2
                    && connection.getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED) {
                throw new RuleException(ErrorCode.ISOLATION);
            }
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    /**
     * Many rows have been inserted into a table. Without statistics PostgreSQL may look a row up by the ledger alone, as
     * it checks foreign keys, and goes on doing so however many rows the ledger gets: so it is told, once a table. It
     * does not wait for that, and goes without where the table is not ours.
     */
    public void grown(Table<?> table, int rows) {
        if (database == Database.POSTGRESQL && rows >= MANY && analysed.add(table.getName())) {
            dsl.execute("analyze (skip_locked) {0}", table);
        }
    }

    /** A statement that is not run by the query model, with as much patience as those that are. */
    public String bounded(String sql) {
        return lockWait == null ? sql : lockWait.bounded(sql);
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
    public <T> T attempt(Supplier<T> part) {
        return new InSavepoint(connection).run(part);
    }

    @Override
    public Stores stores(LedgerContext ledger) {
        return stores.computeIfAbsent(ledger, named -> setup.data().stores(this, named));
    }

    /** Who has to be told how the transaction ended. */
    List<Participant> participants() {
        return participants;
    }

    /** The decimals of the amounts of a ledger. */
    public CurrencyScale scale(String ledger) {
        CurrencyScale known = scales.get(ledger);
        if (known == null) {
            long version = setup.settingsVersion().get();
            known = Optional.ofNullable(setup.scales().get(ledger)).orElseGet(() -> readScale(ledger));
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

    private CurrencyScale readScale(String ledger) {
        Integer digits = dsl.select(LEDGER.SCALE)
                .from(LEDGER)
                .where(LEDGER.LEDGER_.eq(ledger))
                .fetchOne(LEDGER.SCALE);
        if (digits == null) {
            throw new NotFoundException(ErrorCode.UNKNOWN_LEDGER, ledger);
        }
        return new CurrencyScale(digits);
    }

    /** The decimals that were known have turned out to be wrong. */
    public void forgetScales() {
        setup.forgetScales();
    }

    /** This transaction has changed the decimals of a ledger, which others learn when it is committed. */
    public void scaleChanged(String ledger, CurrencyScale scale) {
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
