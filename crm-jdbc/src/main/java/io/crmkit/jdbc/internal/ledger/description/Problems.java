package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the problems of a description, each with its place. Not thread-safe. */
final class Problems {

    private final List<String> all = new ArrayList<>();

    /** Returns a receiver for the problems at a place. */
    Consumer<String> in(String where) {
        return problem -> all.add(where + ": " + problem);
    }

    /** Returns the number of problems so far. */
    int count() {
        return all.size();
    }

    /** @throws ConfigurationException with all problems, if there are any */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new ConfigurationException(all);
        }
    }
}
