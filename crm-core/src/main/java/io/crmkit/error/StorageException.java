package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The store failed; the cause is kept. */
public final class StorageException extends CrmException {

    private static final long serialVersionUID = 1;

    public StorageException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
