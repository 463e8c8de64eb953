package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The connection broke at commit: the change may or may not be there (K6). Look, or repeat with the same idempotency key.
 *
 * @since 0.1
 */
public final class OutcomeUnknownException extends CrmException {

    private static final long serialVersionUID = 1;

    public OutcomeUnknownException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
