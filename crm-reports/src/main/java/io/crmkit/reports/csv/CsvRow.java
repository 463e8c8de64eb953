package io.crmkit.reports.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, valid or not.
 *
 * @param line the line on which the row begins, from 1
 * @param cells the first {@value CsvParser#KEPT} cells; a cell is null if it is empty
 * @param fields the number of cells that the row has
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
        /** The row ends with a carriage return without a line feed. */
        CARRIAGE_RETURN,
        /** A field is longer than {@link CsvFile#CELL}. */
        LONG_FIELD
    }
}
