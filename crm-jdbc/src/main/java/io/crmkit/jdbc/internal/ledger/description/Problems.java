package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects everything that is wrong with a description, each with where it is. Not thread-safe. */
final class Problems {

    private final List<String> all = new ArrayList<>();

    /** Takes what is wrong in some place. */
    Consumer<String> in(String where) {
        return problem -> all.add(where + ": " + problem);
    }

    int count() {
        return all.size();
    }

    /** @throws ConfigurationException with all of it, if there is any */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new ConfigurationException(all);
        }
    }
}
