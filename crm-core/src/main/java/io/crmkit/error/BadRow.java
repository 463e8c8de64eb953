package io.crmkit.error;

import java.io.Serializable;
import java.util.Locale;

/**
 * A bad row of a file. Immutable.
 *
 * @param file the name of the file
 * @param line the line on which the row begins; the header is on line 1
 * @param violation the column, {@code -} for the whole row, and what is wrong with it
 * @since 0.1
 */
public record BadRow(String file, long line, Violation violation) implements Serializable {

    /** {@code file:line:column: reason}. */
    public String text(Locale locale) {
        return file + ":" + line + ":" + violation.field() + ": " + violation.message(locale);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
