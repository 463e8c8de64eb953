package io.crmkit.error;

import java.util.List;

/**
 * The document has been changed since the caller read it (optimistic lock): read it again, then decide again.
 *
 * @since 0.1
 */
public final class StaleException extends CrmException {

    private static final long serialVersionUID = 1;

    /**
     * @param document what was changed, in words that name it
     * @param expected the revision the caller had
     * @param actual the revision it has now
     */
    public StaleException(Object document, long expected, long actual) {
        super(ErrorCode.STALE, List.of(document, expected, actual), null);
    }
}
