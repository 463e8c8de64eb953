package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The connection broke during the commit, so it is unknown whether the change was stored (K6). The caller should check,
 * or repeat the command with the same idempotency key.
 *
 * @since 0.1
 */
public final class OutcomeUnknownException extends CrmException {

    private static final long serialVersionUID = 1;

    public OutcomeUnknownException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
