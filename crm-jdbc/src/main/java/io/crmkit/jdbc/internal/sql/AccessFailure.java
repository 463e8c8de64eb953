package io.crmkit.jdbc.internal.sql;

import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/**
 * A failure to reach the database: the connection, the name of the database, or the rights of the user. It occurs
 * before any row is read, so the driver's message contains no values of rows and may be shown (K18).
 */
enum AccessFailure {
    /** The connection cannot be made, or has been lost. */
    UNREACHABLE,
    /** The database accepts no more connections. */
    FULL,
    /** A database with this name does not exist. */
    ABSENT,
    /** The user is unknown, the password is wrong, or a right is missing. */
    DENIED;

    /** H2: the connection is broken, or the database is closed or closing. */
    private static final Set<Integer> H2_CLOSED = Set.of(90067, 90098, 90121);

    private static final Set<Integer> H2_ABSENT = Set.of(90013, 90146, 90149);
    private static final Set<Integer> H2_DENIED = Set.of(90040, 90096);
    private static final int MARIADB_ABSENT = 1049;
    private static final Set<Integer> MARIADB_DENIED = Set.of(1044, 1045, 1142, 1143);
    private static final int MARIADB_FULL = 1040;

    /** Classifies a failure; empty if it is not a failure to reach the database. */
    static Optional<AccessFailure> of(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        int code = failed.getErrorCode();
        // MariaDB uses the state 42000 for wrong SQL as well, so its error code decides.
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

    /** Describes the failure to the user, with its SQL state and code. */
    Localized words(SQLException failed) {
        return Localized.ofKey(
                "sql.access",
                Localized.ofKey("sql.access." + name()),
                String.valueOf(failed.getSQLState()),
                String.valueOf(failed.getErrorCode()));
    }

    /**
     * Returns a copy of the failure with the first line of the driver's message. H2 and MariaDB add the statement with
     * the values of its parameters on further lines, which must not be shown (K18).
     */
    static SQLException told(SQLException failed) {
        String message = String.valueOf(failed.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("; SQL statement:.*", "");
        SQLException kept = new SQLException(message, failed.getSQLState(), failed.getErrorCode());
        kept.setStackTrace(failed.getStackTrace());
        // The pool reports only that it has no connection; the driver's failure below it explains why.
        if (failed.getCause() instanceof SQLException below
                && below != failed
                && of(below).isPresent()) {
            kept.initCause(told(below));
        }
        return kept;
    }
}
