package io.crmkit.reports.table;

import io.crmkit.list.Highlight;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report or a list. Immutable.
 *
 * @param cells a value for every column: a text, a number, a date, a time, yes or no, a word of two languages, or null if
 *     absent
 * @param highlight how it is set off (O8)
 * @since 0.1
 */
public record ReportRow(List<@Nullable Object> cells, Highlight highlight) {

    public ReportRow {
        cells = Collections.unmodifiableList(cells);
    }

    /** A row that is not set off. */
    public static ReportRow of(@Nullable Object... cells) {
        return new ReportRow(Arrays.asList(cells), Highlight.NONE);
    }
}
