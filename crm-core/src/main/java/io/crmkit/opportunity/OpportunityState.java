package io.crmkit.opportunity;

import io.crmkit.error.Localized;
import io.crmkit.list.Highlight;
import java.util.Locale;

/** Where an opportunity stands (O5). */
public enum OpportunityState implements Localized {
    /** Being worked on. */
    ACTIVE("active", "进行中"),
    /** Won and checked; frozen until it is converted or the approval is revoked. */
    APPROVED("approved", "已审核"),
    /** Given up, for now. */
    TERMINATED("terminated", "已终止"),
    /** Become a project. */
    CONVERTED("converted", "已转为项目");

    private final Localized label;

    OpportunityState(String english, String chinese) {
        this.label = Localized.of(english, chinese);
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }

    /** How lists set it off (O8): a meaning, not a colour. */
    public Highlight highlight() {
        return switch (this) {
            case TERMINATED -> Highlight.TERMINATED;
            case CONVERTED -> Highlight.CONVERTED;
            case ACTIVE, APPROVED -> Highlight.NONE;
        };
    }
}
