package io.crmkit.jdbc.internal.user;

import io.crmkit.list.Filter;
import io.crmkit.list.Operator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A filter as the rows it is kept in: its parts from the top down, each with its depth, what is below it after it. */
final class FilterParts {

    private FilterParts() {}

    /** What a part is. */
    enum Kind {
        AND,
        OR,
        CONDITION
    }

    /**
     * A part of a filter.
     *
     * @param depth 0 at the top
     * @param field the column of a condition
     * @param wanted the value of a condition
     */
    record Part(
            int depth,
            Kind kind,
            @Nullable String field,
            @Nullable Operator operator,
            @Nullable String wanted) {

        Filter.Condition condition() {
            return new Filter.Condition(
                    Objects.requireNonNull(field), Objects.requireNonNull(operator), Objects.requireNonNull(wanted));
        }
    }

    static List<Part> of(Filter filter) {
        List<Part> parts = new ArrayList<>();
        add(filter, 0, parts);
        return parts;
    }

    private static void add(Filter filter, int depth, List<Part> parts) {
        if (filter instanceof Filter.Condition condition) {
            parts.add(new Part(depth, Kind.CONDITION, condition.column(), condition.operator(), condition.value()));
            return;
        }
        boolean all = filter instanceof Filter.And;
        parts.add(new Part(depth, all ? Kind.AND : Kind.OR, null, null, null));
        List<Filter> below = filter instanceof Filter.And and ? and.parts() : ((Filter.Or) filter).parts();
        below.forEach(part -> add(part, depth + 1, parts));
    }

    /**
     * The filter of some parts, which are in their order.
     *
     * @throws NoSuchElementException if there are none
     */
    static Filter filter(List<Part> parts) {
        return new Reading(parts.iterator()).next();
    }

    /** Takes parts as long as they are below the one that was taken last. */
    private static final class Reading {

        private final Iterator<Part> rest;
        private @Nullable Part ahead;

        Reading(Iterator<Part> rest) {
            this.rest = rest;
            this.ahead = rest.next();
        }

        Filter next() {
            Part part = Objects.requireNonNull(ahead);
            ahead = rest.hasNext() ? rest.next() : null;
            if (part.kind() == Kind.CONDITION) {
                return part.condition();
            }
            List<Filter> below = new ArrayList<>();
            while (ahead != null && ahead.depth() > part.depth()) {
                below.add(next());
            }
            return part.kind() == Kind.AND ? new Filter.And(below) : new Filter.Or(below);
        }
    }
}
