package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store failed. If the database failed, the cause contains the SQL state and the vendor's error code. The cause
 * contains the driver's message only if that concerns the connection, the name of the database or access rights,
 * because other messages can reveal stored values.
 *
 * @since 0.1
 */
public final class StorageException extends CrmException {

    private static final long serialVersionUID = 1;

    public StorageException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
