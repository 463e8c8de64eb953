package io.crmkit.reports.table;

import io.crmkit.list.Highlight;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a report or a list. Immutable and thread-safe.
 *
 * @param cells one value per column: a text, number, date, time, boolean, {@link io.crmkit.text.Localized} word, or
 *     null if absent
 * @param highlight how the row is emphasised (O8)
 * @since 0.1
 */
public record ReportRow(List<@Nullable Object> cells, Highlight highlight) {

    public ReportRow {
        cells = Collections.unmodifiableList(cells);
    }

    /** Returns a row without emphasis. */
    public static ReportRow of(@Nullable Object... cells) {
        return new ReportRow(Arrays.asList(cells), Highlight.NONE);
    }
}
