package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store cannot serve the call at the moment: a lock was not available, the database reported a deadlock, or the
 * transaction is no longer usable. Nothing was changed. The caller may retry in a new transaction.
 *
 * @since 0.1
 */
public final class BusyException extends CrmException {

    private static final long serialVersionUID = 1;

    public BusyException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
