package io.crmkit.jdbc.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Runs what may fail: then the transaction is as it was before, and usable, on PostgreSQL too. */
public record InSavepoint(Connection connection) {

    /** Runs it in a savepoint, unless each statement is a transaction of its own. */
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
            // as after a deadlock, which has ended the transaction and is told
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
