package io.crmkit.error;

import java.util.List;

/**
 * The policy does not allow this action to the actor, or there is no actor, or a sign-in failed (U1–U3). A document
 * that the actor cannot see is reported as {@link NotFoundException} instead.
 *
 * @since 0.1
 */
public final class AccessDeniedException extends CrmException {

    private static final long serialVersionUID = 1;

    public AccessDeniedException(ErrorCode code, Object... arguments) {
        super(code, List.of(arguments), null);
    }
}
