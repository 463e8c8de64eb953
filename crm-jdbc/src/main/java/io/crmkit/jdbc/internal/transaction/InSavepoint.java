package io.crmkit.jdbc.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Runs work that may fail. After a failure the transaction is as it was before and still usable, on PostgreSQL as well,
 * where a failed statement ruins the transaction otherwise (K7).
 *
 * @param connection the connection of the transaction
 */
public record InSavepoint(Connection connection) {

    /** Runs the work in a savepoint and rethrows its failure. In auto-commit mode no savepoint is needed. */
    public <T> T run(Supplier<T> work) {
        Savepoint before = begin();
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failed) {
            takeBack(before, failed);
            throw failed;
        }
        end(before);
        return result;
    }

    private @Nullable Savepoint begin() {
        try {
            return connection.getAutoCommit() ? null : connection.setSavepoint();
        } catch (SQLException failed) {
            throw new DataAccessException("no savepoint", failed);
        }
    }

    private void takeBack(@Nullable Savepoint before, Throwable failed) {
        try {
            if (before != null) {
                connection.rollback(before);
            }
        } catch (SQLException gone) {
            // A deadlock has already ended the transaction. The first failure is the one to report.
            failed.addSuppressed(gone);
        }
    }

    private void end(@Nullable Savepoint before) {
        try {
            if (before != null) {
                connection.releaseSavepoint(before);
            }
        } catch (SQLException failed) {
            throw new DataAccessException("the savepoint is gone", failed);
        }
    }
}
