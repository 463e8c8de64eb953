package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.util.List;

/**
 * A chart of some columns of a report, which renderers that can draw put beside its table. Immutable.
 *
 * @param title what it shows
 * @param label the key of the column that names its groups
 * @param series the keys of the columns of numbers that it shows, one or more; all of them add up over groups
 * @since 0.1
 */
public record ReportChart(Localized title, Form form, String label, List<String> series) {

    /** How numbers are shown. */
    public enum Form {

        /** Bars side by side, as long as the numbers are. */
        BARS,

        /** One bar a group, in parts: what share of the group each number is. Numbers are 0 or more. */
        SHARES
    }

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
