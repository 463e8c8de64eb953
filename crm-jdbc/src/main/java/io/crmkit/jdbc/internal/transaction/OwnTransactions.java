package io.crmkit.jdbc.internal.transaction;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.OutcomeUnknownException;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs each command and query in a transaction of its own. Commands run at READ COMMITTED and are retried a few times
 * after a conflict (K5); a commit with an unknown outcome is never retried (K6). Thread-safe.
 */
public final class OwnTransactions extends TransactionalStore {

    /** The number of attempts, including the first one. */
    private static final int TRIES = 6;
    /**
     * The unit of the random pause before a retry, which doubles with each attempt, so that two commands do not collide
     * again.
     */
    private static final long PAUSE_MILLIS = 8;

    private final DataSource source;
    private final Database database;
    private final WriteGate gate;
    private final Opened opened;

    /**
     * @param gate lets writers in: one at a time on H2, all at once elsewhere (K8)
     * @param opened whatever was opened for this store; it is closed with the store
     */
    public OwnTransactions(JdbcSetup setup, DataSource source, Database database, WriteGate gate, Opened opened) {
        super(setup);
        this.source = source;
        this.database = database;
        this.gate = gate;
        this.opened = opened;
    }

    /**
     */
    @Override
    public <T> T write(Function<StoreTransaction, T> work) {
        Deadline deadline = Deadline.in(setup.patience());
        Outcome<T> outcome;
        gate.enter();
        try {
            outcome = tryRepeatedly(work, deadline);
        } finally {
            gate.leave();
        }
        // Listeners run outside the gate: they may take their time, and may use the CRM again.
        outcome.participants().forEach(Transaction.Participant::committed);
        return outcome.result();
    }

    private <T> Outcome<T> tryRepeatedly(Function<StoreTransaction, T> work, Deadline deadline) {
        for (int tried = 1; ; tried++) {
            try {
                return once(() -> OwnConnection.writing(source, database, deadline.left()), work, deadline);
            } catch (Conflict conflict) {
                if (tried == TRIES || deadline.hasPassed()) {
                    throw SqlFailures.busy(conflict.failure, Localized.ofKey("busy.conflict"));
                }
                pause(tried, conflict);
            }
        }
    }

    @Override
    public <T> T read(Function<StoreTransaction, T> work) {
        try {
            Outcome<T> outcome = once(() -> OwnConnection.reading(source, database), work, null);
            outcome.participants().forEach(Transaction.Participant::committed);
            return outcome.result();
        } catch (Conflict conflict) {
            throw SqlFailures.translate(conflict.failure, database);
        }
    }

    @Override
    public boolean notifiesCompletion() {
        return true;
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }

    @Override
    public void close() {
        opened.close();
    }

    /** A resource that was opened for these transactions and is closed with them. */
    public interface Opened {

        void close();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Runs one attempt.
     *
     * @param deadline the deadline of a write, which is committed; null for a read, which is not
     */
    private <T> Outcome<T> once(Opening opening, Function<StoreTransaction, T> work, @Nullable Deadline deadline) {
        try (OwnConnection connection = opening.open()) {
            JdbcTransaction transaction = deadline == null
                    ? JdbcTransaction.reading(setup, connection.connection(), database)
                    : JdbcTransaction.writing(setup, connection.connection(), database, deadline.left());
            T result;
            try {
                result = work.apply(transaction);
            } catch (RuntimeException | Error failed) {
                connection.rollBack(failed);
                transaction.participants().forEach(Transaction.Participant::rolledBack);
                throw conflictOr(failed);
            }
            if (deadline == null) {
                connection.endReading();
            } else {
                commit(connection, transaction);
            }
            return new Outcome<>(result, transaction.participants());
        } catch (SQLException failed) {
            throw conflictOr(failed);
        }
    }

    private void commit(OwnConnection connection, JdbcTransaction transaction) {
        try {
            connection.commit();
        } catch (SQLException | RuntimeException | Error failed) {
            connection.rollBack(failed);
            // A conflict at commit means that the database has rolled back. After any other failure it may have
            // committed (K6).
            if (SqlFailures.isConflict(failed, database)) {
                transaction.participants().forEach(Transaction.Participant::rolledBack);
                throw new Conflict(failed);
            }
            transaction.participants().forEach(Transaction.Participant::unknown);
            throw new OutcomeUnknownException(ErrorCode.OUTCOME_UNKNOWN, SqlFailures.withoutValues(failed));
        }
        gate.committed(connection.connection());
    }

    private RuntimeException conflictOr(Throwable failed) {
        if (SqlFailures.isConflict(failed, database)) {
            return new Conflict(failed);
        }
        return failed instanceof Error error ? rethrow(error) : SqlFailures.translate(failed, database);
    }

    private interface Opening {

        OwnConnection open() throws SQLException;
    }

    private static RuntimeException rethrow(Error error) {
        throw error;
    }

    private static void pause(int tried, Conflict conflict) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, PAUSE_MILLIS << tried));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw SqlFailures.busy(conflict.failure, Localized.ofKey("busy.interrupted"));
        }
    }

    private record Outcome<T>(T result, List<Transaction.Participant> participants) {}

    /**
     * Signals a failure after which the whole transaction may be retried. It has no stack trace, because it never
     * leaves this class.
     */
    private static final class Conflict extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Throwable failure;

        Conflict(Throwable failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }
    }
}
