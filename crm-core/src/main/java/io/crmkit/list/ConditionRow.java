package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the rows of conditions that a user enters below each other (L4). AND binds tighter than OR. Immutable and
 * thread-safe.
 *
 * @param join how the row is joined to the previous one; it has no effect on the first row
 * @param condition the condition
 * @since 0.1
 */
public record ConditionRow(Join join, Filter.Condition condition) {

    public ConditionRow {
        ValidationException.requireGiven("join", join);
        ValidationException.requireGiven("condition", condition);
    }

    /** How a row is joined to the previous one. */
    public enum Join {
        /** Both rows must match. */
        AND,
        /** Either row must match. */
        OR
    }

    /** Returns a row that must match in addition to the previous one. */
    public static ConditionRow and(Column<?> column, Operator operator, String value) {
        return new ConditionRow(Join.AND, new Filter.Condition(column.key(), operator, value));
    }

    /** Returns a row that begins an alternative to the previous rows. */
    public static ConditionRow or(Column<?> column, Operator operator, String value) {
        return new ConditionRow(Join.OR, new Filter.Condition(column.key(), operator, value));
    }

    /** Returns the filter that rows represent; no rows represent the filter that matches everything. */
    public static Filter filter(List<ConditionRow> rows) {
        List<List<Filter>> alternatives = new ArrayList<>();
        for (ConditionRow row : rows) {
            if (alternatives.isEmpty() || row.join() == Join.OR) {
                alternatives.add(new ArrayList<>());
            }
            alternatives.get(alternatives.size() - 1).add(row.condition());
        }
        List<Filter> parts = alternatives.stream()
                .<Filter>map(all -> all.size() == 1 ? all.get(0) : new Filter.And(all))
                .toList();
        return parts.size() == 1 ? parts.get(0) : parts.isEmpty() ? Filter.all() : new Filter.Or(parts);
    }

    /**
     * Returns the rows that represent a filter. The result is empty if there are none: rows cannot represent a filter
     * with an OR below an AND, or one with an AND or OR without parts.
     */
    public static Optional<List<ConditionRow>> rows(Filter filter) {
        List<ConditionRow> rows = new ArrayList<>();
        return filter.equals(Filter.all()) || addAlternatives(filter, rows) ? Optional.of(rows) : Optional.empty();
    }

    private static boolean addAlternatives(Filter filter, List<ConditionRow> rows) {
        if (filter instanceof Filter.Or or) {
            return !or.parts().isEmpty() && or.parts().stream().allMatch(part -> addAlternatives(part, rows));
        }
        int first = rows.size();
        /**
         * Adds the rows of one alternative.
         *
         * @param first the index of the first row of the alternative
         */
        return addAll(filter, rows, first);
    }

    /** @param first the place of the first row of the alternative */
    private static boolean addAll(Filter filter, List<ConditionRow> rows, int first) {
        if (filter instanceof Filter.Condition condition) {
            rows.add(new ConditionRow(rows.size() == first ? Join.OR : Join.AND, condition));
            return true;
        }
        return filter instanceof Filter.And and
                && !and.parts().isEmpty()
                && and.parts().stream().allMatch(part -> addAll(part, rows, first));
    }
}
