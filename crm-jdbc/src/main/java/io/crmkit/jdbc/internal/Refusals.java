package io.crmkit.jdbc.internal;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import org.jooq.exception.DataAccessException;

/** Turns the refusal of a unique key, which may come between a look and a write, into the rule that it guards. */
final class Refusals {

    private Refusals() {}

    static void taken(String constraint, ErrorCode code, String value, Runnable statement) {
        try {
            statement.run();
        } catch (DataAccessException refused) {
            if (SqlFailures.isUnique(refused, constraint)) {
                throw new RuleException(code, refused, value);
            }
            throw refused;
        }
    }
}
