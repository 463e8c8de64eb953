package io.crmkit.dictionary;

import io.crmkit.text.LocalizedEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The value lists that users maintain themselves.
 *
 * @since 0.1
 */
public enum Dictionary implements LocalizedEnum {
    CUSTOMER_CATEGORY,
    INDUSTRY,
    SATISFACTION,
    SERVICE_TYPE,
    CONTACT_TYPE,
    IMPORTANCE,
    SALES_STAGE,
    LOST_REASON;

    /** The dictionary as a lower-case word, as files, errors and the history name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dictionary of a word. */
    public static Optional<Dictionary> of(String word) {
        return Arrays.stream(values()).filter(d -> d.word().equals(word)).findFirst();
    }
}
