package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.List;

/**
 * Selects rows of a list, as a tree of conditions (L3, L4). Immutable and thread-safe.
 * <p>
 * Every value is the text that a user entered, whatever the type of the column. The empty text matches absent values
 * (EQ) or present ones (NE). A tree has at most {@value #MAX_CONDITIONS} conditions and at most {@value #MAX_DEPTH}
 * levels. A larger tree, or a condition that does not fit its column, is refused before the query reaches the store.
 *
 * @since 0.1
 */
public sealed interface Filter {

    /** The maximum number of conditions in a tree. */
    int MAX_CONDITIONS = 200;

    /** The maximum number of levels of a tree. */
    int MAX_DEPTH = 32;

    /**
     * A condition on a column.
     *
     * @param column the key of the column
     * @param operator the comparison
     * @param value the text to compare with; empty means absent
     */
    record Condition(String column, Operator operator, String value) implements Filter {
        public Condition {
            ValidationException.requireGiven("column", column);
            ValidationException.requireGiven("operator", operator);
            ValidationException.requireGiven("value", value);
        }
    }

    /**
     * Selects the rows that match all parts, so without parts every row.
     *
     * @param parts the filters to combine
     */
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = given(parts);
        }
    }

    /**
     * Selects the rows that match at least one part, so without parts no row.
     *
     * @param parts the filters to combine
     */
    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = given(parts);
        }
    }

    private static List<Filter> given(List<Filter> parts) {
        ValidationException.requireGiven("parts", parts)
                .forEach(part -> ValidationException.requireGiven("parts", part));
        return List.copyOf(parts);
    }

    /** Returns a filter that selects all rows. */
    static Filter all() {
        return new And(List.of());
    }

    /** Returns a filter that compares a column with a value. */
    static Filter where(Column<?> column, Operator operator, String value) {
        return new Condition(ValidationException.requireGiven("column", column).key(), operator, value);
    }

    /** Returns a filter that selects the rows that match both filters. */
    default Filter and(Filter other) {
        return new And(List.of(this, ValidationException.requireGiven("filter", other)));
    }

    /** Returns a filter that selects the rows that match at least one of the filters. */
    default Filter or(Filter other) {
        return new Or(List.of(this, ValidationException.requireGiven("filter", other)));
    }
}
