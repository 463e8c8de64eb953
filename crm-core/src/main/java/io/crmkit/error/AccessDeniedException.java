package io.crmkit.error;

import java.util.List;

/**
 * The actor sees the document but may not do this with it.
 *
 * @since 0.1
 */
public final class AccessDeniedException extends CrmException {

    private static final long serialVersionUID = 1;

    public AccessDeniedException(ErrorCode code, Object... arguments) {
        super(code, List.of(arguments), null);
    }
}
