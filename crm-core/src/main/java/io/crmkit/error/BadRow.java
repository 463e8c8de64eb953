package io.crmkit.error;

import java.io.Serializable;
import java.util.Locale;

/**
 * A row of an import file that was refused. Immutable.
 *
 * @param file the name of the file
 * @param line the line on which the row begins; the header is line 1
 * @param violation the error; its field is the column, or {@code -} for the whole row
 * @since 0.1
 */
public record BadRow(String file, long line, Violation violation) implements Serializable {

    /** Returns {@code file:line:column: reason}, with the reason in the language of a locale. */
    public String text(Locale locale) {
        return file + ":" + line + ":" + violation.field() + ": " + violation.message(locale);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
