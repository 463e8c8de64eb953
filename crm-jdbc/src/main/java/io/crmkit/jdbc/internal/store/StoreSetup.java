package io.crmkit.jdbc.internal.store;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.Durability;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.jdbc.internal.migration.Migration;
import io.crmkit.jdbc.internal.migration.SchemaHistory;
import io.crmkit.jdbc.internal.migration.TablePrefix;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.jdbc.internal.transaction.JdbcSetup;
import io.crmkit.jdbc.internal.transaction.JoinedTransactions;
import io.crmkit.jdbc.internal.transaction.OwnTransactions;
import io.crmkit.jdbc.internal.transaction.Transactions;
import io.crmkit.jdbc.internal.transaction.WriteGate;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a store is opened with: exactly one of the three places, and the options. */
public record StoreSetup(
        @Nullable DataSource source,
        @Nullable Path file,
        @Nullable Supplier<? extends HostTransaction> host,
        boolean completionTold,
        String prefix,
        SchemaMode mode,
        Duration patience,
        Durability durability,
        boolean compactedOnClose) {

    private static final Duration MAX_WAIT = Duration.ofDays(1);

    public static StoreSetup standalone(DataSource source) {
        return new StoreSetup(source, null, null, true, SchemaMode.MIGRATE);
    }

    public static StoreSetup h2File(Path file) {
        return new StoreSetup(null, file, null, true, SchemaMode.MIGRATE);
    }

    public static StoreSetup joining(Supplier<? extends HostTransaction> host, boolean completionTold) {
        return new StoreSetup(null, null, host, completionTold, SchemaMode.VALIDATE);
    }

    private StoreSetup(
            @Nullable DataSource source,
            @Nullable Path file,
            @Nullable Supplier<? extends HostTransaction> host,
            boolean completionTold,
            SchemaMode mode) {
        this(
                source,
                file,
                host,
                completionTold,
                CrmSchema.PREFIX,
                mode,
                Duration.ofSeconds(10),
                Durability.PROCESS_SAFE,
                false);
    }

    public StoreSetup withPrefix(String other) {
        return new StoreSetup(source, file, host, completionTold, other, mode, patience, durability, compactedOnClose);
    }

    public StoreSetup withMode(SchemaMode other) {
        return new StoreSetup(
                source, file, host, completionTold, prefix, other, patience, durability, compactedOnClose);
    }

    public StoreSetup withPatience(Duration other) {
        return new StoreSetup(source, file, host, completionTold, prefix, mode, other, durability, compactedOnClose);
    }

    public StoreSetup withDurability(Durability other) {
        return new StoreSetup(source, file, host, completionTold, prefix, mode, patience, other, compactedOnClose);
    }

    public StoreSetup withCompletionTold() {
        return new StoreSetup(source, file, host, true, prefix, mode, patience, durability, compactedOnClose);
    }

    public StoreSetup withCompactionOnClose() {
        return new StoreSetup(source, file, host, completionTold, prefix, mode, patience, durability, true);
    }

    /** Opens what there is to open, and sees to the schema. */
    public Transactions open() {
        requireSound();
        JdbcSetup setup = new JdbcSetup(
                prefix, patience, (transaction, ledger) -> new JdbcStores(Session.of(transaction, ledger)));
        if (host != null) {
            return new JoinedTransactions(setup, host, completionTold, mode == SchemaMode.VALIDATE);
        }
        if (file != null) {
            H2File opened = H2File.open(file, durability, compactedOnClose);
            try {
                seeToSchema(opened.source());
            } catch (RuntimeException failed) {
                opened.close();
                throw failed;
            }
            WriteGate gate = WriteGate.oneAtATime(patience, durability == Durability.POWER_SAFE);
            return new OwnTransactions(setup, opened.source(), Database.H2, gate, opened);
        }
        DataSource pool = Objects.requireNonNull(source);
        Database database = seeToSchema(pool);
        WriteGate gate = database == Database.H2 ? WriteGate.oneAtATime(patience, false) : WriteGate.open();
        return new OwnTransactions(setup, pool, database, gate, () -> {});
    }

    private void requireSound() {
        List<String> problems = new ArrayList<>();
        TablePrefix.problem(prefix).ifPresent(problems::add);
        if (patience.isNegative() || patience.isZero() || patience.compareTo(MAX_WAIT) > 0) {
            problems.add("the lock timeout is positive and at most a day");
        }
        if (host != null && mode == SchemaMode.MIGRATE) {
            problems.add("a schema is never migrated on the host's connection: run CrmSchema.migrate or its script");
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    private Database seeToSchema(DataSource on) {
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
