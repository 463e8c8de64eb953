package io.crmkit.project;

import static io.crmkit.project.ProjectState.ACTIVE;
import static io.crmkit.project.ProjectState.TERMINATED;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import io.crmkit.error.RuleException;
import java.util.Locale;

/** What can be done with a project only while it is in a certain state (P3); the rest can be done always. */
public enum ProjectAction implements Localized {
    MODIFY("modify", "修改", ACTIVE),
    CHANGE_RECORDS("change records", "改动维护记录", ACTIVE),
    CHANGE_QUOTES("change its quotes", "改动报价单", ACTIVE),
    TERMINATE("terminate", "终止", ACTIVE),
    REACTIVATE("reactivate", "启用", TERMINATED);

    private final Localized label;
    private final ProjectState allowedIn;

    ProjectAction(String english, String chinese, ProjectState allowedIn) {
        this.label = Localized.of(english, chinese);
        this.allowedIn = allowedIn;
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
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
            case REACTIVATE -> Localized.of("it is active already", "它已在进行中");
            case TERMINATE -> Localized.of("it is terminated already", "它已终止");
            default -> Localized.of("reactivate it first", "请先启用");
        };
    }
}
