package io.crmkit.reports.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object that fills a template or one of its sections.
 *
 * @param fields the names of its values
 * @param thing the object
 * @param outer the scope of the enclosing section; null for the outermost
 */
record TemplateScope<T>(
        TemplateFields<T> fields, T thing, @Nullable TemplateScope<?> outer) {

    /** Returns a value from the innermost scope that has the name. The parser has checked that there is one. */
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

    /** Returns the scopes for which a section is written: the items of a list, or this scope if a value is present. */
    List<TemplateScope<?>> section(String name) {
        return fields.list(name).map(this::within).orElseGet(() -> value(name).isEmpty() ? List.of() : List.of(this));
    }

    private <E> List<TemplateScope<?>> within(TemplateFields.Items<T, E> items) {
        List<TemplateScope<?>> scopes = new ArrayList<>();
        items.things().apply(thing).forEach(each -> scopes.add(new TemplateScope<>(items.fields(), each, this)));
        return scopes;
    }
}
