package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report or a list as a table: what every renderer works from. Immutable.
 *
 * @param filters what it was restricted to, empty if it counts everything
 * @param rows the rows, each with a value for every column
 * @param total the values of the total row; its texts are null. Empty if there is no such row
 * @param locked how many columns, from the first, stay in view where a reader can scroll (L7)
 * @param charts what renderers that can draw show of it
 * @param made when it was made, local (V4); empty if that is not told
 * @since 0.1
 */
public record ReportTable(
        Localized title,
        List<ReportFilter> filters,
        List<ReportColumn> columns,
        List<ReportRow> rows,
        List<@Nullable Object> total,
        int locked,
        List<ReportChart> charts,
        Optional<LocalDateTime> made) {

    /** @throws IllegalArgumentException if a row is not as wide as the table, or a chart is of columns that it has not */
    public ReportTable {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        total = Collections.unmodifiableList(total);
        charts = List.copyOf(charts);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)
                || !total.isEmpty() && total.size() != width
                || locked < 0
                || locked > width) {
            throw new IllegalArgumentException("every row of a table has a value for every column");
        }
        for (ReportChart chart : charts) {
            index(columns, chart.label());
            for (String series : chart.series()) {
                index(columns, series);
            }
        }
    }

    /** A report that counts everything. */
    public ReportTable(
            Localized title, List<ReportColumn> columns, List<ReportRow> rows, List<@Nullable Object> total) {
        this(title, List.of(), columns, rows, total, 0, List.of(), Optional.empty());
    }

    /** The same report, saying what it was restricted to. */
    public ReportTable restrictedTo(List<ReportFilter> newFilters) {
        return new ReportTable(title, newFilters, columns, rows, total, locked, charts, made);
    }

    /** The same table with so many columns, from the first, that stay in view. */
    public ReportTable locking(int newLocked) {
        return new ReportTable(title, filters, columns, rows, total, newLocked, charts, made);
    }

    /** The same table with charts of it. */
    public ReportTable charting(List<ReportChart> newCharts) {
        return new ReportTable(title, filters, columns, rows, total, locked, newCharts, made);
    }

    /** The same table, saying when it was made. */
    public ReportTable made(LocalDateTime time) {
        return new ReportTable(title, filters, columns, rows, total, locked, charts, Optional.of(time));
    }

    /**
     * The place of a column.
     *
     * @throws IllegalArgumentException if there is none of this key
     */
    public int index(String key) {
        return index(columns, key);
    }

    private static int index(List<ReportColumn> columns, String key) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table has no column " + key));
    }
}
