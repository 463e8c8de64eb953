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

/** Transactions of our own: READ COMMITTED, tried again a few times after a conflict (K2, K5, K6). */
public final class OwnTransactions extends TransactionalStore {

    private static final int TRIES = 6;
    private static final long PAUSE_MILLIS = 8;

    private final DataSource source;
    private final Database database;
    private final WriteGate gate;
    private final Opened opened;

    public OwnTransactions(JdbcSetup setup, DataSource source, Database database, WriteGate gate, Opened opened) {
        super(setup);
        this.source = source;
        this.database = database;
        this.gate = gate;
        this.opened = opened;
    }

    @Override
    public <T> T write(Function<StoreTransaction, T> work) {
        Deadline deadline = Deadline.in(setup().patience());
        Outcome<T> outcome = gate.through(() -> tryRepeatedly(work, deadline));
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

    /** What was opened for these transactions and has to be closed with them. */
    public interface Opened {

        void close();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** @param deadline of a write, which is committed; a read is not */
    private <T> Outcome<T> once(Opening opening, Function<StoreTransaction, T> work, @Nullable Deadline deadline) {
        try (OwnConnection connection = opening.open()) {
            JdbcTransaction transaction = deadline == null
                    ? JdbcTransaction.reading(setup(), connection.connection(), database)
                    : JdbcTransaction.writing(setup(), connection.connection(), database, deadline.left());
            T result = run(connection, transaction, work);
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

    private <T> T run(OwnConnection connection, JdbcTransaction transaction, Function<StoreTransaction, T> work) {
        try {
            return work.apply(transaction);
        } catch (RuntimeException | Error failed) {
            connection.rollBack(failed);
            transaction.participants().forEach(Transaction.Participant::rolledBack);
            throw conflictOr(failed);
        }
    }

    private void commit(OwnConnection connection, JdbcTransaction transaction) {
        try {
            connection.commit();
        } catch (SQLException | RuntimeException | Error failed) {
            connection.rollBack(failed);
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

    /** A failure after which the whole transaction may be tried again. */
    private static final class Conflict extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Throwable failure;

        Conflict(Throwable failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }
    }
}
