package io.crmkit.error;

import java.util.List;

/**
 * Someone else has changed the document since the caller read it (optimistic locking). The caller should read it again
 * and decide again.
 *
 * @since 0.1
 */
public final class StaleException extends CrmException {

    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param document the kind and number of the document, for the message
     * @param expected the revision that the caller had read
     * @param actual the current revision
     */
    public StaleException(Object document, long expected, long actual) {
        super(ErrorCode.STALE, List.of(document, expected, actual), null);
    }
}
