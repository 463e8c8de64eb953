package io.crmkit.jdbc;

import io.crmkit.error.ValidationException;
import java.util.ArrayList;
import java.util.List;

/**
 * A code or a name that is made of a host's columns and of text between them, such as {@code first_name}, a space and
 * {@code last_name}. Immutable.
 *
 * @param parts the columns and texts, in order
 * @since 0.1
 */
public record Label(List<Part> parts) {

    public Label {
        parts = List.copyOf(parts);
    }

    /** Begins with a column. */
    public static Label column(String column) {
        return new Label(List.of(new Part(true, column)));
    }

    /** Begins with a text. */
    public static Label text(String text) {
        return new Label(List.of(new Part(false, text)));
    }

    /** Goes on with a column. */
    public Label andColumn(String column) {
        return with(new Part(true, column));
    }

    /** Goes on with a text. */
    public Label andText(String text) {
        return with(new Part(false, text));
    }

    private Label with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Label(more);
    }

    /**
     * A part of a label.
     *
     * @param isColumn whether it is the name of a column
     * @param text the name of the column, or the text itself
     */
    public record Part(boolean isColumn, String text) {

        public Part {
            ValidationException.requireGiven("text", text);
        }
    }
}
