package io.crmkit.jdbc.internal.store;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.Durability;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.jdbc.internal.blob.JdbcBlobStore;
import io.crmkit.jdbc.internal.ledger.own.OwnLedger;
import io.crmkit.jdbc.internal.migration.Migration;
import io.crmkit.jdbc.internal.migration.SchemaHistory;
import io.crmkit.jdbc.internal.migration.TablePrefix;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.jdbc.internal.transaction.JdbcSetup;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.jdbc.internal.transaction.JoinedTransactions;
import io.crmkit.jdbc.internal.transaction.OwnTransactions;
import io.crmkit.jdbc.internal.transaction.StoredData;
import io.crmkit.jdbc.internal.transaction.WriteGate;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.Store;
import io.crmkit.spi.store.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The configuration of a store. Immutable; it is validated when the store opens.
 *
 * @param place the location of the data
 * @param prefix the prefix of the CRM's tables
 * @param mode what happens to the schema
 * @param patience how long a command waits for others, over all attempts
 * @param durability which failures the data of an H2 file survives
 * @param compactedOnClose whether an H2 file is compacted when it is closed
 */
public record StoreSetup(
        Place place,
        String prefix,
        SchemaMode mode,
        Duration patience,
        Durability durability,
        boolean compactedOnClose) {

    /** A longer wait is certainly a mistake, and the limit keeps the arithmetic in nanoseconds from overflowing. */
    private static final Duration MAX_WAIT = Duration.ofDays(1);

    /** Returns the default configuration for transactions on a data source. */
    public static StoreSetup standalone(DataSource source) {
        return new StoreSetup(new Place.HostSource(source), SchemaMode.MIGRATE);
    }

    /** Returns the default configuration for an H2 file. */
    public static StoreSetup h2File(Path file) {
        return new StoreSetup(new Place.OwnFile(file), SchemaMode.MIGRATE);
    }

    /**
     * Returns the default configuration for the host's transactions. The schema is only validated, because DDL would
     * commit the host's transaction (K10).
     */
    public static StoreSetup joining(Supplier<? extends HostTransaction> current, boolean notifiesCompletion) {
        return new StoreSetup(new Place.HostTransactions(current, notifiesCompletion), SchemaMode.VALIDATE);
    }

    private StoreSetup(Place place, SchemaMode mode) {
        this(place, CrmSchema.PREFIX, mode, Duration.ofSeconds(10), Durability.PROCESS_SAFE, false);
    }

    public StoreSetup withPrefix(String other) {
        return new StoreSetup(place, other, mode, patience, durability, compactedOnClose);
    }

    public StoreSetup withMode(SchemaMode other) {
        return new StoreSetup(place, prefix, other, patience, durability, compactedOnClose);
    }

    public StoreSetup withPatience(Duration other) {
        return new StoreSetup(place, prefix, mode, other, durability, compactedOnClose);
    }

    public StoreSetup withDurability(Durability other) {
        return new StoreSetup(place, prefix, mode, patience, other, compactedOnClose);
    }

    public StoreSetup withCompactionOnClose() {
        return new StoreSetup(place, prefix, mode, patience, durability, true);
    }

    /** Declares that the host's transactions report their completion. The store's own transactions always do. */
    public StoreSetup withCompletionTold() {
        return place instanceof Place.HostTransactions host
                ? new StoreSetup(
                        new Place.HostTransactions(host.current(), true),
                        prefix,
                        mode,
                        patience,
                        durability,
                        compactedOnClose)
                : this;
    }

    /**
     * Opens the store, and migrates or validates the schema.
     *
     * @throws ConfigurationException with all problems of the options, or with the problem of the database
     */
    public Store open() {
        requireValid();
        JdbcSetup setup = new JdbcSetup(prefix, patience, new Tables());
        if (place instanceof Place.HostTransactions host) {
            // There is no connection yet, so the schema is validated by the first call.
            return new JoinedTransactions(
                    setup, host.current(), host.notifiesCompletion(), mode == SchemaMode.VALIDATE);
        }
        if (place instanceof Place.OwnFile own) {
            return open(setup, own);
        }
        DataSource source = ((Place.HostSource) place).source();
        Database database = prepareSchema(source);
        // An H2 server or a file that the host has opened needs the mutex too (K8); its durability is a setting of the
        // host.
        WriteGate gate = database == Database.H2 ? WriteGate.oneAtATime(patience, false) : WriteGate.open();
        return new OwnTransactions(setup, source, database, gate, () -> {});
    }

    private Store open(JdbcSetup setup, Place.OwnFile own) {
        H2File opened = H2File.open(own.file(), durability, compactedOnClose);
        try {
            prepareSchema(opened.source());
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
        WriteGate gate = WriteGate.oneAtATime(patience, durability == Durability.POWER_SAFE);
        return new OwnTransactions(setup, opened.source(), Database.H2, gate, opened);
    }

    /** Connects the transactions with the packages of the entities, which they must not know. */
    private static final class Tables implements StoredData {

        @Override
        public Stores stores(JdbcTransaction transaction, LedgerContext ledger) {
            return new JdbcStores(Session.of(transaction, ledger));
        }

        @Override
        public Ledger ownLedger(String name) {
            return new OwnLedger(name);
        }

        @Override
        public BlobStore ownBlobs() {
            return new JdbcBlobStore();
        }
    }

    private void requireValid() {
        List<String> problems = new ArrayList<>();
        TablePrefix.problem(prefix).ifPresent(problems::add);
        if (patience.isNegative() || patience.isZero() || patience.compareTo(MAX_WAIT) > 0) {
            problems.add("the lock timeout must be positive and at most one day");
        }
        if (place instanceof Place.HostTransactions && mode == SchemaMode.MIGRATE) {
            problems.add(
                    "the schema cannot be migrated in the host's transaction: run CrmSchema.migrate or its script");
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    /** Migrates or validates the schema, and returns the kind of database. */
    private Database prepareSchema(DataSource on) {
        if (mode == SchemaMode.MIGRATE) {
            Migration.migrate(on, prefix);
        }
        try (Connection connection = on.getConnection()) {
            Database database = Database.of(connection);
            if (mode == SchemaMode.VALIDATE) {
                SchemaHistory.requireUpToDate(connection, prefix);
            }
            return database;
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, Database.H2);
        }
    }
}
