package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report or list as a table, the input of every renderer. Immutable and thread-safe.
 *
 * @param title the title
 * @param filters the criteria that the report was restricted to; empty if it covers everything
 * @param columns the columns
 * @param rows the rows, each with one value per column
 * @param total the values of the total row, null for text columns; empty if there is no total row
 * @param locked the number of columns, from the first, that stay visible while scrolling (L7)
 * @param charts the charts to draw beside the table
 * @param made when the report was made, in the ledger's time zone (V4); empty if that is not shown
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

    /**
     * @throws IllegalArgumentException if a row does not have one value per column, if {@code locked} is out of range,
     *     or if a chart refers to an unknown column
     */
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

    /** Creates a table without criteria, charts or time. */
    public ReportTable(
            Localized title, List<ReportColumn> columns, List<ReportRow> rows, List<@Nullable Object> total) {
        this(title, List.of(), columns, rows, total, 0, List.of(), Optional.empty());
    }

    /** Returns this table with other criteria. */
    public ReportTable restrictedTo(List<ReportFilter> newFilters) {
        return new ReportTable(title, newFilters, columns, rows, total, locked, charts, made);
    }

    /** Returns this table with another number of locked columns. */
    public ReportTable locking(int newLocked) {
        return new ReportTable(title, filters, columns, rows, total, newLocked, charts, made);
    }

    /** Returns this table with other charts. */
    public ReportTable charting(List<ReportChart> newCharts) {
        return new ReportTable(title, filters, columns, rows, total, locked, newCharts, made);
    }

    /** Returns this table with the time when it was made. */
    public ReportTable made(LocalDateTime time) {
        return new ReportTable(title, filters, columns, rows, total, locked, charts, Optional.of(time));
    }

    /**
     * Returns the index of a column, from 0.
     *
     * @throws IllegalArgumentException if the table has no column with this key
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
