package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store could not serve the call now: locks, a deadlock, or a transaction that is no longer usable.
 *
 * @since 0.1
 */
public final class BusyException extends CrmException {

    private static final long serialVersionUID = 1;

    public BusyException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
