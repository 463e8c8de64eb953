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
import java.util.function.Supplier;

/** How writers come to a database: on H2 one at a time, until the commit has returned (K8); elsewhere freely. */
public interface WriteGate {

    <T> T through(Supplier<T> write);

    /** What is done once a commit stands, before the next writer. */
    void committed(Connection connection);

    /** Writers come freely. */
    static WriteGate open() {
        return new WriteGate() {
            @Override
            public <T> T through(Supplier<T> write) {
                return write.get();
            }

            @Override
            public void committed(Connection connection) {
                // the database sees to it
            }
        };
    }

    /** One writer at a time. */
    static WriteGate oneAtATime(Duration patience, boolean sync) {
        ReentrantLock mutex = new ReentrantLock(true);
        return new WriteGate() {
            @Override
            public <T> T through(Supplier<T> write) {
                acquire();
                try {
                    return write.get();
                } finally {
                    mutex.unlock();
                }
            }

            /** A sync that fails takes nothing back, so that nobody but the log can be told. */
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

            private void acquire() {
                try {
                    if (!mutex.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                        throw new BusyException(ErrorCode.BUSY, null, Localized.ofKey("busy.other-writer"));
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new BusyException(ErrorCode.BUSY, interrupted, Localized.ofKey("busy.interrupted"));
                }
            }
        };
    }
}
