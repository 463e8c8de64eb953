package io.crmkit.error;

import java.util.List;

/**
 * What was named is not there, or hidden from the actor: the two look the same.
 *
 * @since 0.1
 */
public final class NotFoundException extends CrmException {

    private static final long serialVersionUID = 1;

    public NotFoundException(ErrorCode code, Object... arguments) {
        super(code, List.of(arguments), null);
    }
}
