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

/** The transaction of one command or query on a connection. Not thread-safe. */
public final class JdbcTransaction implements StoreTransaction {

    /** The number of inserted rows from which fresh statistics are worth their cost. */
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

    /**
     * Returns a transaction that only reads, whether our own or the host's. Nothing is decided in it, so nothing is
     * locked.
     */
    static JdbcTransaction reading(JdbcSetup setup, Connection connection, Database database) {
        return new JdbcTransaction(setup, connection, database, false, null);
    }

    /**
     * Returns a writing transaction of our own. The touch of the root serializes commands at READ COMMITTED, so reads
     * need no locks (K1).
     *
     * @param patience the limit of each wait for a lock, which MariaDB takes with each statement
     */
    static JdbcTransaction writing(JdbcSetup setup, Connection connection, Database database, Duration patience) {
        return new JdbcTransaction(
                setup, connection, database, false, database == Database.MARIADB ? new LockWait(patience) : null);
    }

    /**
     * Returns the part of a host's transaction in which a command writes. Its reads lock, because the host chooses the
     * isolation level (K2).
     */
    static JdbcTransaction joined(JdbcSetup setup, Connection connection, Database database) {
        return new JdbcTransaction(setup, connection, database, true, null);
    }

    /**
     * Returns the transaction behind the port.
     *
     * @throws IllegalArgumentException if it belongs to a store on something else than a database
     */
    public static JdbcTransaction of(Transaction transaction) {
        if (transaction instanceof JdbcTransaction own) {
            return own;
        }
        throw new IllegalArgumentException("this ledger is in a database and can only be used with a store on it");
    }

    public Database database() {
        return database;
    }

    public DSLContext dsl() {
        return dsl;
    }

    /** Returns whether reads that feed a decision lock their rows (K2). */
    public boolean locksReads() {
        return forUpdate;
    }

    /** Locks the rows of a query that feeds a decision, if a plain read could see an old state (K2). */
    public <R extends Record> ResultQuery<R> forUpdate(SelectForUpdateStep<R> select) {
        return forUpdate ? select.forUpdate() : select;
    }

    /**
     * Refuses a decision that depends on all committed data if this transaction cannot see it. In a host's transaction
     * above READ COMMITTED, H2 shows nothing that was committed after its first read, not even to locking reads, and
     * its foreign keys do not look further either.
     *
     * @throws RuleException with code {@code rule.isolation} in such a transaction
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
     * Refreshes the statistics of a table after many inserts, once in a transaction. Without statistics PostgreSQL may
     * look up rows by the ledger alone when it checks foreign keys, and keeps that plan however large the ledger
     * becomes. The statement does not wait for locks, and PostgreSQL ignores it if the user does not own the table.
     *
     * @param rows the number of inserted rows
     */
    public void grown(Table<?> table, int rows) {
        if (database == Database.POSTGRESQL && rows >= MANY && analysed.add(table.getName())) {
            dsl.execute("analyze (skip_locked) {0}", table);
        }
    }

    /**
     * Adds the limit of waits for locks to a statement that does not run through jOOQ, whose statements have it
     * already.
     */
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

    /** Returns the participants to notify when the transaction completes. */
    List<Participant> participants() {
        return participants;
    }

    /**
     * Returns the number of decimals of a ledger's amounts.
     *
     * @throws NotFoundException if the ledger does not exist
     */
    public CurrencyScale scale(String ledger) {
        CurrencyScale assumed = scales.get(ledger);
        if (assumed == null) {
            assumed = setup.scales().of(ledger).orElseGet(() -> readScale(ledger));
            scales.put(ledger, assumed);
        }
        return assumed;
    }

    /** Returns the number of decimals by which this transaction has gone; empty if it has not asked for it. */
    public Optional<CurrencyScale> assumedScale(String ledger) {
        return Optional.ofNullable(scales.get(ledger));
    }

    /** Reads the decimals and remembers them, unless the transaction in which the ledger was created is rolled back. */
    private CurrencyScale readScale(String ledger) {
        long version = setup.scales().version();
        Integer digits = dsl.select(LEDGER.SCALE)
                .from(LEDGER)
                .where(LEDGER.LEDGER_.eq(ledger))
                .fetchOne(LEDGER.SCALE);
        if (digits == null) {
            throw new NotFoundException(ErrorCode.UNKNOWN_LEDGER, ledger);
        }
        CurrencyScale read = new CurrencyScale(digits);
        setup.scales().learn(ledger, read, version);
        participants.add(new Participant() {
            @Override
            public void rolledBack() {
                forgetScales();
            }
        });
        return read;
    }

    /** Forgets the known decimals, because they have turned out to be outdated. */
    public void forgetScales() {
        setup.scales().forget();
    }

    /**
     * Notes that this transaction sets the decimals of a ledger. The known ones are forgotten now and again after the
     * transaction, because others can read the old value until then.
     */
    public void scaleSet(String ledger, CurrencyScale scale) {
        scales.put(ledger, scale);
        forgetScales();
        participants.add(new Participant() {
            @Override
            public void committed() {
                forgetScales();
            }

            @Override
            public void rolledBack() {
                forgetScales();
            }
        });
    }
}
