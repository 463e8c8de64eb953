package io.crmkit.project;

import static io.crmkit.project.ProjectState.ACTIVE;
import static io.crmkit.project.ProjectState.TERMINATED;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.text.Localized;
import io.crmkit.text.LocalizedEnum;

/**
 * What can be done with a project only while it is in a certain state (P3); the rest can be done always.
 *
 * @since 0.1
 */
public enum ProjectAction implements LocalizedEnum {
    MODIFY(ACTIVE),
    CHANGE_RECORDS(ACTIVE),
    CHANGE_QUOTES(ACTIVE),
    TERMINATE(ACTIVE),
    REACTIVATE(TERMINATED);
    private final ProjectState allowedIn;

    ProjectAction(ProjectState allowedIn) {
        this.allowedIn = allowedIn;
    }

    /** Whether it is allowed in a state. */
    public boolean allowedIn(ProjectState state) {
        return state == allowedIn;
    }

    /** @throws RuleException if the state refuses it, with what to do first */
    void require(Project project) {
        if (!allowedIn(project.state())) {
            throw new RuleException(ErrorCode.STATE, project.number(), project.state(), this, wayOut());
        }
    }

    private Localized wayOut() {
        return switch (this) {
            case REACTIVATE -> Localized.ofKey("way-out.already-active");
            case TERMINATE -> Localized.ofKey("way-out.already-terminated");
            default -> Localized.ofKey("way-out.reactivate");
        };
    }
}
