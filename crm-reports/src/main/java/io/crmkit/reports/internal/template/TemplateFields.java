package io.crmkit.reports.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The names that a template can use for an object. Immutable.
 *
 * @param values the functions that return each value as text, empty if it is absent
 * @param lists the lists of further objects; their sections can use these values too
 */
public record TemplateFields<T>(Map<String, Function<T, String>> values, Map<String, Items<T, ?>> lists) {

    /**
     * A list of objects.
     *
     * @param things returns the objects
     * @param fields the names that can be used for each of them
     */
    public record Items<T, E>(Function<T, List<E>> things, TemplateFields<E> fields) {}

    public TemplateFields {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    /** Returns all names, sorted, for an error message. */
    String names() {
        TreeSet<String> names = new TreeSet<>(values.keySet());
        names.addAll(lists.keySet());
        return String.join(", ", names);
    }

    Optional<Items<T, ?>> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
