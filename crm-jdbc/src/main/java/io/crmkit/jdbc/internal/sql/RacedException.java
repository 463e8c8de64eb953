package io.crmkit.jdbc.internal.sql;

import io.crmkit.text.Localized;
import java.sql.SQLException;

/**
 * Signals that another transaction has written between our lookup and our write. A retry of the whole command finds what
 * it has written (K5).
 */
public class RacedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Localized why;

    /** @param why the reason, for a caller whose transaction cannot be retried */
    public RacedException(Throwable refused, Localized why) {
        super(null, SqlFailures.withoutValues(refused), false, false);
        this.why = why;
    }

    /** Signals that another transaction has inserted the same row. */
    public RacedException(SQLException refused) {
        this(refused, Localized.ofKey("busy.not-first"));
    }

    Localized why() {
        return why;
    }
}
