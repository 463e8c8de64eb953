package io.crmkit.jdbc.internal.user;

import io.crmkit.list.Filter;
import io.crmkit.list.Operator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Converts a filter to the rows that store it and back. The rows are the nodes of the tree in depth-first order, each
 * with its depth.
 */
final class FilterParts {

    private FilterParts() {}

    /** The kind of a node. */
    enum Kind {
        AND,
        OR,
        CONDITION
    }

    /**
     * A node of a filter.
     *
     * @param depth the distance from the root
     * @param kind the kind of the node
     * @param field the column of a condition; null otherwise
     * @param operator the operator of a condition; null otherwise
     * @param wanted the value of a condition; null otherwise
     */
    record Part(
            int depth,
            Kind kind,
            @Nullable String field,
            @Nullable Operator operator,
            @Nullable String wanted) {

        /** Returns the node as a condition, which it must be. */
        Filter.Condition condition() {
            return new Filter.Condition(
                    Objects.requireNonNull(field), Objects.requireNonNull(operator), Objects.requireNonNull(wanted));
        }
    }

    /** Returns the nodes of a filter in depth-first order. */
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
     * Returns the filter with the given nodes.
     *
     * @param parts the nodes in depth-first order
     * @throws NoSuchElementException if there are none
     */
    static Filter filter(List<Part> parts) {
        return new Reading(parts.iterator()).next();
    }

    /** Rebuilds the tree: a node is below the previous one as long as it is deeper. */
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
