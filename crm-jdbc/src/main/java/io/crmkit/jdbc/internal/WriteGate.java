package io.crmkit.jdbc.internal;

import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** How writers come to a database: on H2 one at a time, until the commit has returned (K8); elsewhere freely. */
interface WriteGate {

    <T> T through(Supplier<T> write);

    void commit(Connection connection) throws SQLException;

    /** Writers come freely. */
    static WriteGate open() {
        return new WriteGate() {
            @Override
            public <T> T through(Supplier<T> write) {
                return write.get();
            }

            @Override
            public void commit(Connection connection) throws SQLException {
                connection.commit();
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

            @Override
            public void commit(Connection connection) throws SQLException {
                connection.commit();
                if (sync) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("checkpoint sync");
                    }
                }
            }

            private void acquire() {
                try {
                    if (!mutex.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                        throw new BusyException(
                                ErrorCode.BUSY, null, Localized.of("another writer is at work", "另一写入正在进行"));
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new BusyException(ErrorCode.BUSY, interrupted, Localized.of("interrupted", "线程被中断"));
                }
            }
        };
    }
}
