package io.crmkit.project;

import static io.crmkit.project.ProjectState.ACTIVE;
import static io.crmkit.project.ProjectState.TERMINATED;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.text.Localized;
import io.crmkit.text.LocalizedEnum;

/**
 * The actions that only one state of a project allows (P3). Every other action is allowed in every state.
 *
 * @since 0.1
 */
public enum ProjectAction implements LocalizedEnum {
    /** A direct change of its fields, vendors or attachments. */
    MODIFY(ACTIVE),
    /** Adding, changing, completing or deleting a maintenance record. */
    CHANGE_RECORDS(ACTIVE),
    /** Adding, changing or deleting a quote on one of its records (Q6). */
    CHANGE_QUOTES(ACTIVE),
    /** Ending it. */
    TERMINATE(ACTIVE),
    /** Making a terminated project active again. */
    REACTIVATE(TERMINATED);
    private final ProjectState allowedIn;

    ProjectAction(ProjectState allowedIn) {
        this.allowedIn = allowedIn;
    }

    /** Returns whether a project in this state allows the action. */
    public boolean allowedIn(ProjectState state) {
        return state == allowedIn;
    }

    /**
     * Checks that the project allows the action.
     *
     * @throws RuleException with {@code rule.state} if it does not; its arguments include what to do first
     */
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
