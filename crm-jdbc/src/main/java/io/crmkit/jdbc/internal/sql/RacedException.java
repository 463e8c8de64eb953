package io.crmkit.jdbc.internal.sql;

import java.sql.SQLException;

/**
 * Another transaction has inserted the row that was to be inserted when it was not there. Whoever does everything again
 * finds it.
 */
public final class RacedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RacedException(SQLException refused) {
        super(null, SqlFailures.withoutValues(refused), false, false);
    }
}
