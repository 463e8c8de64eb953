package io.crmkit.jdbc.internal.sql;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/**
 * Turns the refusal of a unique key, which may come between a look and a write, into what it means. The driver's words
 * are not kept, for they say the values (K18).
 */
public final class Refusals {

    private Refusals() {}

    /** The rule that the key guards refuses the value. */
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

    /** The row is wanted, whoever inserts it; the key is the only one of its table, for MariaDB does not name it. */
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
