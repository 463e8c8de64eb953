package io.crmkit.jdbc.internal.sql;

import io.crmkit.error.BusyException;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.StorageException;
import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classifies the failures of the databases, and translates them into our errors without the values of rows (K18). */
public final class SqlFailures {

    /** Standard states of serialization failures, deadlocks, unavailable locks and timeouts (K5). */
    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01", "55P03", "HYT00");
    /** PostgreSQL: the transaction is ruined by an earlier failed statement, for example one of the host (K7). */
    private static final String ABORTED = "25P02";

    /** H2: a lock timeout, and a concurrent update of a row. */
    private static final Set<Integer> H2_CONFLICTS = Set.of(50200, 90131);
    /**
     * H2: reasons why a file cannot be opened. The host can do something about them, so they are reported as
     * configuration.
     */
    private static final Map<Integer, String> H2_UNREADABLE = Map.of(
            90020, "the database is in use by another program",
            90030, "the file is damaged or not an H2 database",
            90048, "the file was written by another version of H2 or is not an H2 database",
            90146, "the database does not exist");
    /** MariaDB: a deadlock, a lock timeout, and a row that has changed since it was read. */
    private static final Set<Integer> MARIADB_CONFLICTS = Set.of(1213, 1205, 1020);

    /**
     * Unique keys whose values the CRM generates. A violation means that another transaction was first, so a retry
     * succeeds.
     */
    private static final Set<String> RACED = Set.of("change_entry_key_uq", "work_plan_place_uq");

    private SqlFailures() {}

    /** Returns the first SQL failure in the chain of causes; null if there is none. */
    public static @Nullable SQLException below(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** Returns whether a retry of the whole transaction may succeed (K5). */
    public static boolean isConflict(Throwable failed, Database database) {
        if (failed instanceof RacedException) {
            return true;
        }
        SQLException sql = below(failed);
        return sql != null
                && (CONFLICT_STATES.contains(String.valueOf(sql.getSQLState()))
                        || database == Database.H2 && H2_CONFLICTS.contains(sql.getErrorCode())
                        || database == Database.MARIADB && MARIADB_CONFLICTS.contains(sql.getErrorCode())
                        || isUnique(sql) && RACED.stream().anyMatch(key -> mentions(sql, key)));
    }

    /** Returns whether the failure has ended the whole transaction, in spite of its savepoints (K5). */
    public static boolean endsTransaction(Throwable failed, Database database) {
        SQLException sql = below(failed);
        return sql != null
                && (isConnectionLost(sql)
                        || switch (database) {
                            case H2 -> "40001".equals(sql.getSQLState());
                            case MARIADB -> sql.getErrorCode() == 1213 || "40001".equals(sql.getSQLState());
                            case POSTGRESQL -> false;
                        });
    }

    /** Returns whether the connection is broken, or the server is shutting down. */
    static boolean isConnectionLost(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || failed.getErrorCode() == 90067;
    }

    /**
     * Returns a copy of a failure that may be kept as a cause. Drivers quote the values of rows in their messages, so
     * only the state, the code and the stack trace are copied (K18). A failure to reach the database keeps its message.
     */
    public static Throwable withoutValues(Throwable failed) {
        SQLException sql = below(failed);
        if (sql == null) {
            return failed;
        }
        if (AccessFailure.of(sql).isPresent()) {
            return AccessFailure.told(sql);
        }
        SQLException kept = new SQLException(null, sql.getSQLState(), sql.getErrorCode());
        kept.setStackTrace(sql.getStackTrace());
        return kept;
    }

    /** Returns the error for a conflict that retries did not solve. */
    public static BusyException busy(Throwable conflict, Localized why) {
        return new BusyException(ErrorCode.BUSY, withoutValues(conflict), why);
    }

    /**
     * Translates a failure to an error of the CRM. Errors of the CRM itself, and failures that have nothing to do with
     * SQL, are returned as they are.
     */
    public static RuntimeException translate(Throwable failed, Database database) {
        if (failed instanceof CrmException coded) {
            return coded;
        }
        if (failed instanceof RacedException raced) {
            return busy(raced, raced.why());
        }
        SQLException sql = below(failed);
        if (sql == null) {
            return failed instanceof RuntimeException other
                    ? other
                    : new StorageException(
                            ErrorCode.STORAGE, failed, failed.getClass().getSimpleName());
        }
        if (database == Database.H2 && H2_UNREADABLE.containsKey(sql.getErrorCode())) {
            return new ConfigurationException(
                    ErrorCode.CONFIGURATION, List.of(H2_UNREADABLE.get(sql.getErrorCode())), withoutValues(failed));
        }
        if (isConflict(failed, database)) {
            return busy(failed, state(sql));
        }
        if (ABORTED.equals(sql.getSQLState())) {
            return new BusyException(ErrorCode.TRANSACTION_ENDED, withoutValues(failed), state(sql));
        }
        // The CRM has checked for usages before; a foreign key sees the one that another transaction has added since
        // (K9).
        if (isForeignKey(sql)) {
            return new InUseException(
                    ErrorCode.IN_USE, List.of(new InUseException.Usage(InUseException.General.REFERENCE, "1")));
        }
        return new StorageException(
                ErrorCode.STORAGE,
                withoutValues(failed),
                AccessFailure.of(sql)
                        .<Object>map(access -> access.words(sql))
                        .orElseGet(() -> "SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode()));
    }

    /** Returns whether a certain unique key of ours was violated. */
    static boolean isUnique(Throwable failed, String constraint) {
        SQLException sql = below(failed);
        return sql != null && isUnique(sql) && mentions(sql, constraint);
    }

    /** Returns whether the failure is a null in a column that must not be null. */
    public static boolean isNull(Throwable failed, String column) {
        SQLException sql = below(failed);
        return sql != null
                && ("23502".equals(sql.getSQLState()) || sql.getErrorCode() == 1048)
                && mentions(sql, column);
    }

    /** Returns whether a unique key was violated: SQL state 23505, or MariaDB's 1062. */
    public static boolean isUnique(SQLException sql) {
        return "23505".equals(sql.getSQLState()) || sql.getErrorCode() == 1062;
    }

    /** Returns whether a foreign key was violated: standard state, H2's state, or MariaDB's codes. */
    public static boolean isForeignKey(SQLException sql) {
        return Set.of("23503", "23506").contains(String.valueOf(sql.getSQLState()))
                || sql.getErrorCode() == 1451
                || sql.getErrorCode() == 1452;
    }

    /**
     * Returns whether the message names a constraint; no driver offers the name in another way on all three databases.
     */
    private static boolean mentions(SQLException sql, String constraint) {
        return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(constraint);
    }

    private static Localized state(SQLException sql) {
        return Localized.ofKey("sql.state", String.valueOf(sql.getSQLState()));
    }
}
