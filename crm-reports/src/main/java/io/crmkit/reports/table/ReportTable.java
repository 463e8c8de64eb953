package io.crmkit.reports.table;

import io.crmkit.error.Localized;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report or a list as a table: what every renderer works from. Immutable.
 *
 * @param filters what it was restricted to, empty if it counts everything
 * @param rows the rows, each with a value for every column: a text, a number, a date, a time, yes or no, or null if absent
 * @param total the values of the total row; its texts are null. Empty if there is no such row
 */
public record ReportTable(
        Localized title,
        List<ReportFilter> filters,
        List<ReportColumn> columns,
        List<List<@Nullable Object>> rows,
        List<@Nullable Object> total) {
    public ReportTable {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        rows = rows.stream().map(Collections::unmodifiableList).toList();
        total = Collections.unmodifiableList(total);
    }

    /** A report that counts everything. */
    public ReportTable(
            Localized title,
            List<ReportColumn> columns,
            List<List<@Nullable Object>> rows,
            List<@Nullable Object> total) {
        this(title, List.of(), columns, rows, total);
    }

    /** The same report, saying what it was restricted to. */
    public ReportTable restrictedTo(List<ReportFilter> newFilters) {
        return new ReportTable(title, newFilters, columns, rows, total);
    }
}
