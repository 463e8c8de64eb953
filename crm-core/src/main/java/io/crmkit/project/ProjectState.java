package io.crmkit.project;

import io.crmkit.error.Localized;
import io.crmkit.list.Highlight;
import java.util.Locale;

/** Where a project stands (P3). */
public enum ProjectState implements Localized {
    /** Being worked on. */
    ACTIVE("active", "进行中", Highlight.NONE),
    /** Given up, for now; it takes no change until it is reactivated. */
    TERMINATED("terminated", "已终止", Highlight.TERMINATED);

    private final Localized label;
    private final Highlight highlight;

    ProjectState(String english, String chinese, Highlight highlight) {
        this.label = Localized.of(english, chinese);
        this.highlight = highlight;
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }

    /** How lists set it off (O8): a meaning, not a colour. */
    public Highlight highlight() {
        return highlight;
    }
}
