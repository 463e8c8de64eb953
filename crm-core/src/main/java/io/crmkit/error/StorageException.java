package io.crmkit.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store failed. Of a failure of the database the cause has the SQL state and the code; the driver's text only if it
 * is about the connection, the name of the database or the rights on it: other texts tell values of rows.
 *
 * @since 0.1
 */
public final class StorageException extends CrmException {

    private static final long serialVersionUID = 1;

    public StorageException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
