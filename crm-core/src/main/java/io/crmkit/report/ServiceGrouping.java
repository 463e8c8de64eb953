package io.crmkit.report;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.text.LocalizedEnum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what the analysis of services groups (A3).
 *
 * @since 0.1
 */
public enum ServiceGrouping implements LocalizedEnum {
    EMPLOYEE(null),
    IMPORTANCE(Dictionary.IMPORTANCE),
    CONTACT_TYPE(Dictionary.CONTACT_TYPE),
    SATISFACTION(Dictionary.SATISFACTION),
    SERVICE_TYPE(Dictionary.SERVICE_TYPE);

    private final @Nullable Dictionary dictionary;

    ServiceGrouping(@Nullable Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The dictionary whose values make the groups; empty where employees do. */
    public Optional<Dictionary> dictionary() {
        return Optional.ofNullable(dictionary);
    }
}
