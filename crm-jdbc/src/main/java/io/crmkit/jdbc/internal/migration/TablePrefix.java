package io.crmkit.jdbc.internal.migration;

import io.crmkit.error.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of our tables begin with. It becomes a part of statements, so that everything else is refused. */
public final class TablePrefix {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,15}");

    private TablePrefix() {}

    /** @throws ConfigurationException unless it is a prefix */
    public static String require(String prefix) {
        problem(prefix).ifPresent(wrong -> {
            throw new ConfigurationException(List.of(wrong));
        });
        return prefix;
    }

    public static Optional<String> problem(String prefix) {
        return FORM.matcher(prefix).matches()
                ? Optional.empty()
                : Optional.of("the prefix is a letter and up to 15 letters, digits and underscores");
    }
}
