package io.crmkit.examples.readme;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The transaction manager of a host: it keeps one transaction for each thread and reports whether it was committed. */
final class UnitOfWork {

    private static final ThreadLocal<UnitOfWork> CURRENT = new ThreadLocal<>();

    private final Connection connection;
    private final List<Consumer<Boolean>> waiting = new ArrayList<>();

    private UnitOfWork(Connection connection) {
        this.connection = connection;
    }

    static UnitOfWork current() {
        return Optional.ofNullable(CURRENT.get()).orElseThrow(() -> new NoSuchElementException("no transaction"));
    }

    /** Runs a piece of work in a transaction, which is rolled back if it fails. */
    static void run(DataSource source, Runnable work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            UnitOfWork current = new UnitOfWork(connection);
            CURRENT.set(current);
            boolean committed = false;
            try {
                work.run();
                connection.commit();
                committed = true;
            } finally {
                CURRENT.remove();
                if (!committed) {
                    connection.rollback();
                }
                current.end(committed);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    void whenEnded(Consumer<Boolean> listener) {
        waiting.add(listener);
    }

    private void end(boolean committed) {
        waiting.forEach(listener -> listener.accept(committed));
    }
}
