package io.crmkit.jdbc.internal.sql;

import java.sql.SQLException;

/**
 * Signals that another transaction has inserted a row between our lookup and our insert. A retry of the whole command
 * finds the row (K5).
 */
public final class RacedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RacedException(SQLException refused) {
        super(null, SqlFailures.withoutValues(refused), false, false);
    }
}
