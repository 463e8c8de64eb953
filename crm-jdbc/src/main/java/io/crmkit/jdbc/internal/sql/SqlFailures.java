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

/** Tells what a failure of the database means. What is said of it names no values (K18). */
public final class SqlFailures {

    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01", "55P03", "HYT00");
    /** Of PostgreSQL, which serves nothing more after a failed statement, such as one of the host's. */
    private static final String ABORTED = "25P02";

    private static final Set<Integer> H2_CONFLICTS = Set.of(50200, 90131);
    private static final Map<Integer, String> H2_UNREADABLE = Map.of(
            90020, "the database is in use by another program",
            90030, "the file is damaged or no H2 database",
            90048, "the file is of another version of H2, or no H2 database",
            90146, "there is no such database");
    private static final Set<Integer> MARIADB_CONFLICTS = Set.of(1213, 1205, 1020);

    /** Keys of what the caller has not chosen: whoever comes later finds the row that was first. */
    private static final Set<String> RACED = Set.of("change_entry_key_uq", "work_plan_place_uq");

    private SqlFailures() {}

    /** The failure of the database below an exception, if there is one. */
    public static @Nullable SQLException below(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** Whether doing the whole transaction again may help (K5). */
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

    /** Whether the failure has ended the transaction, whatever savepoints it had. */
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

    static boolean isConnectionLost(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || failed.getErrorCode() == 90067;
    }

    /**
     * A failure as it may be kept as a cause: the driver says the values of rows in its messages, so that of a failure
     * of the database only the state, the code and where it came from are left (K18). What it says of the way to the
     * database stays.
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

    public static BusyException busy(Throwable conflict, Localized why) {
        return new BusyException(ErrorCode.BUSY, withoutValues(conflict), why);
    }

    /** The coded error for a failure. */
    public static RuntimeException translate(Throwable failed, Database database) {
        if (failed instanceof CrmException coded) {
            return coded;
        }
        if (failed instanceof RacedException) {
            return busy(failed, Localized.ofKey("busy.not-first"));
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

    /** Whether a unique key of ours has refused a row. */
    static boolean isUnique(Throwable failed, String constraint) {
        SQLException sql = below(failed);
        return sql != null && isUnique(sql) && mentions(sql, constraint);
    }

    /** Whether a column that must have a value got none. */
    public static boolean isNull(Throwable failed, String column) {
        SQLException sql = below(failed);
        return sql != null
                && ("23502".equals(sql.getSQLState()) || sql.getErrorCode() == 1048)
                && mentions(sql, column);
    }

    public static boolean isUnique(SQLException sql) {
        return "23505".equals(sql.getSQLState()) || sql.getErrorCode() == 1062;
    }

    public static boolean isForeignKey(SQLException sql) {
        return Set.of("23503", "23506").contains(String.valueOf(sql.getSQLState()))
                || sql.getErrorCode() == 1451
                || sql.getErrorCode() == 1452;
    }

    private static boolean mentions(SQLException sql, String constraint) {
        return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(constraint);
    }

    private static Localized state(SQLException sql) {
        return Localized.ofKey("sql.state", String.valueOf(sql.getSQLState()));
    }
}
