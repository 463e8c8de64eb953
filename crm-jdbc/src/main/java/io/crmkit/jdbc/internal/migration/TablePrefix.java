package io.crmkit.jdbc.internal.migration;

import io.crmkit.error.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Validates the prefix of our tables. It becomes part of the text of statements, so nothing but the allowed characters
 * may pass (K15).
 */
public final class TablePrefix {

    /** The length keeps the names of tables, indexes and constraints within the limits of all databases. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,15}");

    private TablePrefix() {}

    /**
     * Returns the prefix.
     *
     * @throws ConfigurationException with code {@code configuration} if it is invalid
     */
    public static String require(String prefix) {
        problem(prefix).ifPresent(wrong -> {
            throw new ConfigurationException(List.of(wrong));
        });
        return prefix;
    }

    /** Returns why a prefix is invalid; empty if it is valid. */
    public static Optional<String> problem(String prefix) {
        return FORM.matcher(prefix).matches()
                ? Optional.empty()
                : Optional.of("the prefix must be a letter, followed by up to 15 letters, digits and underscores");
    }
}
