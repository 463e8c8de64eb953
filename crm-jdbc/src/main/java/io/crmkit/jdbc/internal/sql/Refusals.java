package io.crmkit.jdbc.internal.sql;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/**
 * Translates violations of unique keys, which can occur when another transaction writes between our check and our
 * insert (K9). The driver's message is dropped, because it quotes values (K18).
 */
public final class Refusals {

    private Refusals() {}

    /**
     * Runs a statement and reports a violation as the rule that the key guards.
     *
     * @param constraint the name of the unique key
     * @param code the error code of the rule
     * @param value the value for the message
     */
    public static void taken(String constraint, ErrorCode code, String value, Runnable statement) {
        try {
            statement.run();
        } catch (DataAccessException refused) {
            if (SqlFailures.isUnique(refused, constraint)) {
                throw new RuleException(code, value);
            }
            throw refused;
        }
    }

    /**
     * Runs a statement that inserts a row which another transaction may have inserted meanwhile. The table must have no
     * other unique key, because MariaDB does not name the violated one.
     *
     * @throws RacedException if another transaction was first
     */
    public static void raced(Runnable statement) {
        try {
            statement.run();
        } catch (DataAccessException refused) {
            SQLException sql = SqlFailures.below(refused);
            if (sql != null && SqlFailures.isUnique(sql)) {
                throw new RacedException(sql);
            }
            throw refused;
        }
    }
}
