package io.crmkit.error;

import java.util.List;

/**
 * A rule of the domain does not allow the call. The message names the rule, the reason, and the action to take first.
 *
 * @since 0.1
 */
public final class RuleException extends CrmException {

    private static final long serialVersionUID = 1;

    public RuleException(ErrorCode code, Object... arguments) {
        super(code, List.of(arguments), null);
    }

    /**
     * Creates an exception for a refusal by foreign code: a listener's veto, or a constraint of the store or the host.
     *
     * @param code the code
     * @param cause the original refusal
     * @param arguments the arguments of the message
     */
    public RuleException(ErrorCode code, Throwable cause, Object... arguments) {
        super(code, List.of(arguments), cause);
    }
}
