package io.crmkit.report;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.text.LocalizedEnum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groupings of the analysis of services (A3).
 *
 * @since 0.1
 */
public enum ServiceGrouping implements LocalizedEnum {
    /** One row for each employee. */
    EMPLOYEE(null),
    /** One row for each value of the dictionary of importance. */
    IMPORTANCE(Dictionary.IMPORTANCE),
    /** One row for each value of the dictionary of contact types. */
    CONTACT_TYPE(Dictionary.CONTACT_TYPE),
    /** One row for each value of the dictionary of satisfaction. */
    SATISFACTION(Dictionary.SATISFACTION),
    /** One row for each value of the dictionary of service types. */
    SERVICE_TYPE(Dictionary.SERVICE_TYPE);

    private final @Nullable Dictionary dictionary;

    ServiceGrouping(@Nullable Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Returns the dictionary whose values form the groups; empty if employees form them. */
    public Optional<Dictionary> dictionary() {
        return Optional.ofNullable(dictionary);
    }
}
