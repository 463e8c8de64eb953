package io.crmkit.jdbc.internal;

import java.sql.SQLException;

/**
 * Another transaction has inserted the row that was to be inserted when it was not there. Whoever does everything again
 * finds it.
 */
final class RacedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RacedException(SQLException refused) {
        super(null, SqlFailures.withoutValues(refused), false, false);
    }
}
