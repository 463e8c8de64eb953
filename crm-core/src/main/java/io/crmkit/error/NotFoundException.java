package io.crmkit.error;

import java.util.List;

/**
 * The object of the call does not exist or is hidden from the actor. The two cases look the same, so that the error
 * does not reveal hidden objects (U3).
 *
 * @since 0.1
 */
public final class NotFoundException extends CrmException {

    private static final long serialVersionUID = 1;

    public NotFoundException(ErrorCode code, Object... arguments) {
        super(code, List.of(arguments), null);
    }
}
