package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.util.List;

/**
 * A chart of some columns of a report. Renderers that can draw put it beside the table. Immutable and thread-safe.
 *
 * @param title the title of the chart
 * @param form how the numbers are drawn
 * @param label the key of the column with the names of the groups
 * @param series the keys of the numeric columns to draw, at least one; the numbers must be addable across groups,
 *     because small groups are drawn together
 * @since 0.1
 */
public record ReportChart(Localized title, Form form, String label, List<String> series) {

    /** How numbers are drawn. */
    public enum Form {

        /** Bars side by side, with lengths in proportion to the numbers. */
        BARS,

        /** One bar per group, divided by the share of each number. The numbers must not be negative. */
        SHARES
    }

    /** @throws IllegalArgumentException if there are no series */
    public ReportChart {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a chart shows one column or more");
        }
    }

    static ReportChart bars(String title, String... series) {
        return new ReportChart(Localized.ofKey(title), Form.BARS, GroupTable.NAME, List.of(series));
    }

    static ReportChart shares(String title, String... series) {
        return new ReportChart(Localized.ofKey(title), Form.SHARES, GroupTable.NAME, List.of(series));
    }
}
