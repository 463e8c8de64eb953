package io.crmkit.jdbc.internal;

import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import io.crmkit.error.OutcomeUnknownException;
import io.crmkit.spi.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions of our own: READ COMMITTED, tried again a few times after a conflict (K2, K5, K6). */
final class OwnTransactions implements Transactions {

    private static final int TRIES = 6;
    private static final long PAUSE_MILLIS = 8;

    private final JdbcSetup setup;
    private final DataSource source;
    private final Database database;
    private final WriteGate gate;
    private final Opened opened;

    OwnTransactions(JdbcSetup setup, DataSource source, Database database, WriteGate gate, Opened opened) {
        this.setup = setup;
        this.source = source;
        this.database = database;
        this.gate = gate;
        this.opened = opened;
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        Outcome<T> outcome = gate.through(() -> tryRepeatedly(work));
        outcome.participants().forEach(Transaction.Participant::committed);
        return outcome.result();
    }

    private <T> Outcome<T> tryRepeatedly(Function<Transaction, T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work, true);
            } catch (Conflict conflict) {
                if (tried == TRIES) {
                    throw new BusyException(
                            ErrorCode.BUSY,
                            conflict.getCause(),
                            Localized.of("conflicts with other transactions", "与其他事务冲突"));
                }
                pause(tried, conflict);
            }
        }
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        try {
            Outcome<T> outcome = once(work, false);
            outcome.participants().forEach(Transaction.Participant::committed);
            return outcome.result();
        } catch (Conflict conflict) {
            throw SqlFailures.translate(conflict.getCause(), database);
        }
    }

    @Override
    public boolean tellCompletion() {
        return true;
    }

    @Override
    public boolean areOwn() {
        return true;
    }

    @Override
    public void close() {
        opened.close();
    }

    /** What was opened for these transactions and has to be closed with them. */
    interface Opened {

        void close();
    }

    // -----------------------------------------------------------------------------------------------------------------

    private <T> Outcome<T> once(Function<Transaction, T> work, boolean commit) {
        try (OwnConnection connection = OwnConnection.from(source)) {
            JdbcTransaction transaction = new JdbcTransaction(setup, connection.connection(), database, false);
            T result = run(connection, transaction, work, commit);
            if (commit) {
                commit(connection, transaction);
            } else {
                connection.rollBack(null);
            }
            return new Outcome<>(result, transaction.participants());
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    private <T> T run(
            OwnConnection connection, JdbcTransaction transaction, Function<Transaction, T> work, boolean commit) {
        try {
            return work.apply(transaction);
        } catch (RuntimeException | Error failed) {
            connection.rollBack(failed);
            transaction.participants().forEach(Transaction.Participant::rolledBack);
            throw commit && SqlFailures.isConflict(failed, database)
                    ? new Conflict(failed)
                    : failed instanceof Error error ? rethrow(error) : SqlFailures.translate(failed, database);
        }
    }

    private void commit(OwnConnection connection, JdbcTransaction transaction) {
        try {
            connection.commit(gate);
        } catch (SQLException | RuntimeException | Error failed) {
            connection.rollBack(failed);
            if (SqlFailures.isConflict(failed, database)) {
                transaction.participants().forEach(Transaction.Participant::rolledBack);
                throw new Conflict(failed);
            }
            transaction.participants().forEach(Transaction.Participant::unknown);
            throw new OutcomeUnknownException(ErrorCode.OUTCOME_UNKNOWN, failed);
        }
    }

    private static RuntimeException rethrow(Error error) {
        throw error;
    }

    private static void pause(int tried, Conflict conflict) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, PAUSE_MILLIS << tried));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BusyException(ErrorCode.BUSY, conflict.getCause(), Localized.of("interrupted", "线程被中断"));
        }
    }

    private record Outcome<T>(T result, List<Transaction.Participant> participants) {}

    /** A failure after which the whole transaction may be tried again. */
    private static final class Conflict extends RuntimeException {

        private static final long serialVersionUID = 1;

        Conflict(Throwable cause) {
            super(null, cause, false, false);
        }
    }
}
