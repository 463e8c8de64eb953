package io.crmkit.reports.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a template can name of a thing. Immutable.
 *
 * @param values how each value is told; empty if it is not there
 * @param lists the lists of further things, within whose sections these values can be named too
 */
public record TemplateFields<T>(Map<String, Function<T, String>> values, Map<String, Items<T, ?>> lists) {

    /**
     * A list of things.
     *
     * @param fields what can be named of each
     */
    public record Items<T, E>(Function<T, List<E>> things, TemplateFields<E> fields) {}

    public TemplateFields {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    /** All names, for people. */
    String names() {
        TreeSet<String> names = new TreeSet<>(values.keySet());
        names.addAll(lists.keySet());
        return String.join(", ", names);
    }

    Optional<Items<T, ?>> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
