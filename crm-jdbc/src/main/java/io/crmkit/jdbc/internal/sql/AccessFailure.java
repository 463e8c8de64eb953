package io.crmkit.jdbc.internal.sql;

import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/**
 * A failure of the way to the database: of the connection, the name of the database or the rights on it. It came before
 * any row was looked at, so that what the driver says of it may be told (K18).
 */
enum AccessFailure {
    UNREACHABLE,
    FULL,
    ABSENT,
    DENIED;

    private static final Set<Integer> H2_CLOSED = Set.of(90067, 90098, 90121);
    private static final Set<Integer> H2_ABSENT = Set.of(90013, 90146, 90149);
    private static final Set<Integer> H2_DENIED = Set.of(90040, 90096);
    private static final int MARIADB_ABSENT = 1049;
    private static final Set<Integer> MARIADB_DENIED = Set.of(1044, 1045, 1142, 1143);
    private static final int MARIADB_FULL = 1040;

    /** Which one a failure is; empty if it is another. */
    static Optional<AccessFailure> of(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        int code = failed.getErrorCode();
        // MariaDB says 42000 of wrong SQL, too
        boolean mariaDb = state.equals("42000");
        if (state.equals("53300") || state.startsWith("08") && code == MARIADB_FULL) {
            return Optional.of(FULL);
        } else if (state.startsWith("3D") || H2_ABSENT.contains(code) || mariaDb && code == MARIADB_ABSENT) {
            return Optional.of(ABSENT);
        } else if (state.startsWith("28")
                || state.equals("42501")
                || H2_DENIED.contains(code)
                || mariaDb && MARIADB_DENIED.contains(code)) {
            return Optional.of(DENIED);
        }
        return state.startsWith("08")
                        || state.startsWith("57P")
                        || H2_CLOSED.contains(code)
                        || failed instanceof SQLTransientConnectionException
                        || failed instanceof SQLNonTransientConnectionException
                ? Optional.of(UNREACHABLE)
                : Optional.empty();
    }

    /** What is wrong, in words. */
    Localized words(SQLException failed) {
        return Localized.ofKey(
                "sql.access",
                Localized.ofKey("sql.access." + name()),
                String.valueOf(failed.getSQLState()),
                String.valueOf(failed.getErrorCode()));
    }

    /**
     * What the driver says of a failure like these, without the statement that it may add: H2 and MariaDB do so on
     * further lines, with the values of its parameters.
     */
    static SQLException told(SQLException failed) {
        String message = String.valueOf(failed.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("; SQL statement:.*", "");
        SQLException kept = new SQLException(message, failed.getSQLState(), failed.getErrorCode());
        kept.setStackTrace(failed.getStackTrace());
        // a pool says that it has no connection, and below it the driver why
        if (failed.getCause() instanceof SQLException below
                && below != failed
                && of(below).isPresent()) {
            kept.initCause(told(below));
        }
        return kept;
    }
}
