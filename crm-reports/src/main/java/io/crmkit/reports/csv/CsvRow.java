package io.crmkit.reports.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, valid or not.
 *
 * @param line the line on which the row begins
 * @param cells the first {@value CsvParser#KEPT} cells; null if a cell is empty
 * @param fields how many cells the row has
 * @param flaw the error in the form of the row; null if there is none
 */
record CsvRow(
        long line,
        List<@Nullable String> cells,
        int fields,
        @Nullable Flaw flaw) {

    /** The errors that the form of a row can have. */
    enum Flaw {
        /** A quote in a field that does not begin with one, or text after the quote that ends a field. */
        QUOTE,
        /** The file ends within quotes. */
        UNCLOSED,
        /** A carriage return that no line feed follows ends it. */
        CARRIAGE_RETURN,
        /** A field has more characters than are read. */
        LONG_FIELD
    }
}
