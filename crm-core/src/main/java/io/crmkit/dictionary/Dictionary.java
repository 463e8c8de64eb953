package io.crmkit.dictionary;

import io.crmkit.text.LocalizedEnum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The value lists that users maintain.
 *
 * @since 0.1
 */
public enum Dictionary implements LocalizedEnum {
    /** The categories of customers. */
    CUSTOMER_CATEGORY,
    /** The industries of customers. */
    INDUSTRY,
    /** The satisfaction of customers with a service. */
    SATISFACTION,
    /** The types of services. */
    SERVICE_TYPE,
    /** The ways of contacting a customer. */
    CONTACT_TYPE,
    /** The importance of opportunities and projects. */
    IMPORTANCE,
    /** The sales stages; only these have a default completion rate (D3). */
    SALES_STAGE,
    /** The reasons for losing an opportunity. */
    LOST_REASON;

    /** Returns the dictionary as a lower-case word. Files, errors and the history use this word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the dictionary of a word; empty if there is none. */
    public static Optional<Dictionary> of(String word) {
        return Arrays.stream(values()).filter(d -> d.word().equals(word)).findFirst();
    }
}
