package io.crmkit.error;

import java.util.List;

/**
 * A rule of the domain refuses the call; the message says which, why, and what to do first.
 *
 * @since 0.1
 */
public final class RuleException extends CrmException {

    private static final long serialVersionUID = 1;

    public RuleException(ErrorCode code, Object... arguments) {
        super(code, List.of(arguments), null);
    }

    /** A refusal by somebody else: a listener's veto, or a constraint of the store or the host. */
    public RuleException(ErrorCode code, Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
