package io.crmkit.reports.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a template is filled with, and what it is part of.
 *
 * @param outer null if it is part of nothing
 */
record TemplateScope<T>(
        TemplateFields<T> fields, T thing, @Nullable TemplateScope<?> outer) {

    /** A value by its name, the innermost of the name; the template has been checked. */
    String value(String name) {
        Function<T, String> value = fields.values().get(name);
        if (value != null) {
            return value.apply(thing);
        }
        if (outer == null) {
            throw new IllegalStateException("there is no value " + name);
        }
        return outer.value(name);
    }

    /** The things for which a section is written: those of a list, or this one itself if a value is there. */
    List<TemplateScope<?>> section(String name) {
        return fields.list(name).map(this::within).orElseGet(() -> value(name).isEmpty() ? List.of() : List.of(this));
    }

    private <E> List<TemplateScope<?>> within(TemplateFields.Items<T, E> items) {
        List<TemplateScope<?>> scopes = new ArrayList<>();
        items.things().apply(thing).forEach(each -> scopes.add(new TemplateScope<>(items.fields(), each, this)));
        return scopes;
    }
}
