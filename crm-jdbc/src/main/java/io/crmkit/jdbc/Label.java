package io.crmkit.jdbc;

import io.crmkit.error.ValidationException;
import java.util.ArrayList;
import java.util.List;

/**
 * A code or name that is composed of a host's columns and of literal text, such as {@code first_name}, a space and
 * {@code last_name}. A column that is null contributes nothing. Immutable.
 *
 * @param parts the columns and texts in order; not empty when made by the factory methods
 * @since 0.1
 */
public record Label(List<Part> parts) {

    public Label {
        parts = List.copyOf(parts);
    }

    /**
     * Returns a label that begins with a column.
     *
     * @param column the name of a column of the described table
     */
    public static Label column(String column) {
        return new Label(List.of(new Part(true, column)));
    }

    /**
     * Returns a label that begins with a literal text.
     *
     * @param text the text; bound or escaped, never interpreted as SQL (K15)
     */
    public static Label text(String text) {
        return new Label(List.of(new Part(false, text)));
    }

    /**
     * Appends a column and returns the longer label.
     *
     * @param column the name of a column of the described table
     */
    public Label andColumn(String column) {
        return with(new Part(true, column));
    }

    /**
     * Appends a literal text and returns the longer label.
     *
     * @param text the text, for example a separator
     */
    public Label andText(String text) {
        return with(new Part(false, text));
    }

    private Label with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Label(more);
    }

    /**
     * One part of a label.
     *
     * @param isColumn whether {@code text} is the name of a column rather than a literal
     * @param text the name of the column, or the literal; not null
     */
    public record Part(boolean isColumn, String text) {

        public Part {
            ValidationException.requireGiven("text", text);
        }
    }
}
