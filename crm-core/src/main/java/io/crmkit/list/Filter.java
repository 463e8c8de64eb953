package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.List;

/**
 * Which rows of a list are wanted: a tree of conditions (L3, L4). Immutable and thread-safe.
 * <p>
 * A value is text as a person enters it, whatever the column's type; the empty text asks for absent (EQ) and present
 * (NE). A tree has at most {@value #MAX_CONDITIONS} conditions and is at most {@value #MAX_DEPTH} deep; more, or a condition
 * that does not fit its column, is refused before the store is asked.
 *
 * @since 0.1
 */
public sealed interface Filter {

    /** The most conditions a tree may have. */
    int MAX_CONDITIONS = 200;

    /** The deepest a tree may be. */
    int MAX_DEPTH = 32;

    /**
     * A condition on a column.
     *
     * @param column the key of the column
     */
    record Condition(String column, Operator operator, String value) implements Filter {
        public Condition {
            ValidationException.requireGiven("column", column);
            ValidationException.requireGiven("operator", operator);
            ValidationException.requireGiven("value", value);
        }
    }

    /** Rows that fulfil all parts; all rows if there is none. */
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = given(parts);
        }
    }

    /** Rows that fulfil some part; no row if there is none. */
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

    /** All rows. */
    static Filter all() {
        return new And(List.of());
    }

    /** Rows whose column compares so to a value. */
    static Filter where(Column<?> column, Operator operator, String value) {
        return new Condition(ValidationException.requireGiven("column", column).key(), operator, value);
    }

    /** Rows that fulfil both. */
    default Filter and(Filter other) {
        return new And(List.of(this, ValidationException.requireGiven("filter", other)));
    }

    /** Rows that fulfil one or both. */
    default Filter or(Filter other) {
        return new Or(List.of(this, ValidationException.requireGiven("filter", other)));
    }
}
