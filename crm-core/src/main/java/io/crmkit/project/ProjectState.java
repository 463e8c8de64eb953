package io.crmkit.project;

import io.crmkit.error.Localized;
import io.crmkit.list.Highlight;
import java.util.Locale;

/** Where a project stands (P3). */
public enum ProjectState implements Localized {

    /** Being worked on. */
    ACTIVE("active", "进行中"),

    /** Ended, for now: it takes no change until it is reactivated. */
    TERMINATED("terminated", "已终止");

    private final Localized label;

    ProjectState(String english, String chinese) {
        this.label = Localized.of(english, chinese);
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }

    /** How lists set it off (O8): a meaning, not a colour. */
    public Highlight highlight() {
        return this == TERMINATED ? Highlight.TERMINATED : Highlight.NONE;
    }
}
