package io.crmkit.report;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.Localized;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what the analysis of services groups (A3). */
public enum ServiceGrouping implements Localized {
    EMPLOYEE(null, "employee", "职员"),
    IMPORTANCE(Dictionary.IMPORTANCE, "importance", "重要程度"),
    CONTACT_TYPE(Dictionary.CONTACT_TYPE, "contact type", "联系方式"),
    SATISFACTION(Dictionary.SATISFACTION, "satisfaction", "满意度"),
    SERVICE_TYPE(Dictionary.SERVICE_TYPE, "service type", "服务类型");

    private final @Nullable Dictionary dictionary;
    private final Localized label;

    ServiceGrouping(@Nullable Dictionary dictionary, String english, String chinese) {
        this.dictionary = dictionary;
        this.label = Localized.of(english, chinese);
    }

    /** The dictionary whose values make the groups; empty where employees do. */
    public Optional<Dictionary> dictionary() {
        return Optional.ofNullable(dictionary);
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }
}
