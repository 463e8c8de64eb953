package io.crmkit.reports.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file.
 *
 * @param line the line on which it begins
 * @param cells the first {@value CsvParser#KEPT} of them; null where empty
 * @param fields how many there are
 * @param flaw what is wrong with its form, if anything
 */
record CsvRow(
        long line,
        List<@Nullable String> cells,
        int fields,
        @Nullable Flaw flaw) {

    /** What can be wrong with the form of a row. */
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
