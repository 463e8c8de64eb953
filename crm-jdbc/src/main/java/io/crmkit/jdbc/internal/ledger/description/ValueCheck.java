package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Finds values that a column cannot hold, so that they are reported when the ledger is built rather than when a row is
 * written.
 */
final class ValueCheck {

    private ValueCheck() {}

    /** Returns why a column cannot hold a value; empty if it can, or if only the database can tell. */
    static Optional<String> misfit(LiveColumn column, Object value) {
        if (value instanceof CharSequence text) {
            if (column.isNumber() && !isNumber(text.toString())) {
                return Optional.of("\"" + text + "\" is not a number, but " + described(column));
            }
            if (column.isText() && text.codePoints().count() > column.size()) {
                return Optional.of("\"" + text + "\" is too long: " + described(column));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns why a column cannot be compared with a value. A text column is not compared with a number, which
     * PostgreSQL refuses.
     */
    static Optional<String> incomparable(LiveColumn column, Object value) {
        return column.isText() && value instanceof Number
                ? Optional.of(value + " is a number, but " + described(column) + "; pass it as text")
                : misfit(column, value);
    }

    private static String described(LiveColumn column) {
        return "the column " + column.name() + " is " + column.described();
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text.strip()).scale() > Integer.MIN_VALUE;
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
