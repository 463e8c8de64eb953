package io.crmkit.jdbc.internal.transaction;

import io.crmkit.error.BusyException;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.Completion;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.internal.migration.SchemaHistory;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.OutdatedScaleException;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.StoreTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs each command and query in a savepoint of the host's transaction (K7). After a failure that has ended that
 * transaction, further calls in it are refused (K5). Thread-safe.
 */
public final class JoinedTransactions extends TransactionalStore {

    private final Supplier<? extends HostTransaction> host;
    private final boolean notifiesCompletion;
    private final AtomicBoolean schemaUnchecked;
    private final EndedTransactions ended;

    /**
     * @param host returns the host's current transaction
     * @param tellCompletion whether the host's transactions report their completion
     * @param validate whether the first call checks the version of the schema
     */
    public JoinedTransactions(
            JdbcSetup setup, Supplier<? extends HostTransaction> host, boolean tellCompletion, boolean validate) {
        super(setup);
        this.host = host;
        this.notifiesCompletion = tellCompletion;
        this.ended = new EndedTransactions(setup.prefix());
        this.schemaUnchecked = new AtomicBoolean(validate);
    }

    @Override
    public <T> T write(Function<StoreTransaction, T> work) {
        return inSavepoint(work, JdbcTransaction::joined);
    }

    @Override
    public <T> T read(Function<StoreTransaction, T> work) {
        return inSavepoint(work, JdbcTransaction::reading);
    }

    @Override
    public boolean notifiesCompletion() {
        return notifiesCompletion;
    }

    @Override
    public boolean ownsTransactions() {
        return false;
    }

    private <T> T inSavepoint(Function<StoreTransaction, T> work, Kind kind) {
        HostTransaction transaction = host.get();
        if (transaction == null) {
            throw new ConfigurationException(List.of("the host has no current transaction to join"));
        }
        Database database = joinable(transaction);
        try {
            return once(transaction, database, work, kind);
        } catch (OutdatedScaleException outdated) {
            // Only our memory was wrong, so the host need not hear of it.
            return again(transaction, database, work, kind);
        } catch (SQLException | RuntimeException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    private <T> T again(HostTransaction host, Database database, Function<StoreTransaction, T> work, Kind kind) {
        try {
            return once(host, database, work, kind);
        } catch (SQLException | RuntimeException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    /** Returns the database of a host's transaction, if that transaction is open and has not failed. */
    private Database joinable(HostTransaction transaction) {
        Connection connection = transaction.connection();
        try {
            if (connection.getAutoCommit()) {
                throw new ConfigurationException(
                        List.of("the host's connection is in auto-commit mode; begin a transaction first"));
            }
            Database database = Database.of(connection);
            ended.why(transaction, database).ifPresent(why -> {
                throw new BusyException(ErrorCode.TRANSACTION_ENDED, null, why);
            });
            return database;
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, databaseOrH2(connection));
        }
    }

    private interface Kind {

        JdbcTransaction of(JdbcSetup setup, Connection connection, Database database);
    }

    /**
     * Checks the schema at the first call, because there is no connection before, and within the savepoint, because the
     * check may fail.
     */
    private void requireSchema(Connection connection) throws SQLException {
        if (schemaUnchecked.get()) {
            SchemaHistory.requireUpToDate(connection, setup.prefix());
            schemaUnchecked.set(false);
        }
    }

    private <T> T once(HostTransaction host, Database database, Function<StoreTransaction, T> work, Kind kind)
            throws SQLException {
        Savepoint savepoint = host.connection().setSavepoint();
        JdbcTransaction transaction = kind.of(setup, host.connection(), database);
        T result;
        try {
            requireSchema(host.connection());
            result = work.apply(transaction);
            // The savepoint is released within the try block: its failure means that the transaction is gone, like any
            // other failure.
            host.connection().releaseSavepoint(savepoint);
        } catch (SQLException | RuntimeException | Error failed) {
            undo(host, database, savepoint, failed);
            transaction.participants().forEach(Transaction.Participant::rolledBack);
            throw failed;
        }
        tellAtTheEnd(host, transaction.participants());
        return result;
    }

    /**
     * Rolls back to the savepoint. If the failure has ended the whole transaction, there is no savepoint any more, and
     * the transaction is marked instead (K5).
     */
    private void undo(HostTransaction host, Database database, Savepoint savepoint, Throwable failed) {
        if (SqlFailures.endsTransaction(failed, database)) {
            SQLException refused = SqlFailures.below(failed);
            ended.add(host, "SQL state " + (refused == null ? "unknown" : refused.getSQLState()));
            return;
        }
        try {
            host.connection().rollback(savepoint);
        } catch (SQLException | RuntimeException gone) {
            failed.addSuppressed(gone);
            ended.add(host, "the savepoint is gone");
        }
    }

    /**
     * Registers the participants for the completion of the host's transaction: releasing the savepoint is not a commit
     * yet.
     */
    private static void tellAtTheEnd(HostTransaction host, List<Transaction.Participant> participants) {
        if (!participants.isEmpty() && host.notifiesCompletion()) {
            host.onCompletion(new Completion() {
                @Override
                public void committed() {
                    participants.forEach(Transaction.Participant::committed);
                }

                @Override
                public void rolledBack() {
                    participants.forEach(Transaction.Participant::rolledBack);
                }
            });
        }
    }

    /**
     * Returns the database for the translation of a failure. A broken connection may not even name it; its SQL state is
     * then enough.
     */
    private static Database databaseOrH2(Connection connection) {
        try {
            return Database.of(connection);
        } catch (SQLException broken) {
            return Database.H2;
        }
    }
}
