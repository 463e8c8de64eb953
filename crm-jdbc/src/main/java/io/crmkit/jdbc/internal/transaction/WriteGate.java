package io.crmkit.jdbc.internal.transaction;

import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.text.Localized;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Controls how writers enter a database. H2 gets one writer at a time, until its commit has returned: with several
 * writers a killed process left half transactions behind (K8). The other databases need no such care.
 */
public interface WriteGate {

    /**
     * Waits for this writer's turn, which lasts for a whole write with its retries.
     *
     * @throws BusyException with code {@code busy} if it does not come in time
     */
    void enter();

    /** Ends the turn of a writer that has entered. */
    void leave();

    /**
     * Completes a commit before the next writer may enter.
     *
     * @param connection the connection that has committed
     */
    void committed(Connection connection);

    /** Returns a gate that lets all writers in at once. */
    static WriteGate open() {
        return new WriteGate() {
            @Override
            public void enter() {
                // there are no turns
            }

            @Override
            public void leave() {
                // there are no turns
            }

            @Override
            public void committed(Connection connection) {
                // the database has made the commit durable by its own settings
            }
        };
    }

    /**
     * Returns a gate for one writer at a time, in the order of their arrival.
     *
     * @param patience how long a writer waits for its turn
     * @param sync whether each commit is synchronized to the disk, so that it survives a power failure
     */
    static WriteGate oneAtATime(Duration patience, boolean sync) {
        ReentrantLock mutex = new ReentrantLock(true);
        return new WriteGate() {
            @Override
            public void enter() {
                try {
                    if (!mutex.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                        throw new BusyException(ErrorCode.BUSY, null, Localized.ofKey("busy.other-writer"));
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new BusyException(ErrorCode.BUSY, interrupted, Localized.ofKey("busy.interrupted"));
                }
            }

            @Override
            public void leave() {
                mutex.unlock();
            }

            /** A failed sync is only logged: the transaction has committed, and its caller must not believe otherwise. */
            @Override
            public void committed(Connection connection) {
                if (sync) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("checkpoint sync");
                    } catch (SQLException | RuntimeException failed) {
                        System.getLogger("io.crmkit.jdbc")
                                .log(
                                        System.Logger.Level.WARNING,
                                        "a commit may not survive the loss of power",
                                        SqlFailures.withoutValues(failed));
                    }
                }
            }
        };
    }
}
