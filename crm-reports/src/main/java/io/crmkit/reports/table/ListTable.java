package io.crmkit.reports.table;

import io.crmkit.error.Localized;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.ListType;
import io.crmkit.list.Row;
import io.crmkit.reports.table.ReportColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a table of rows of a list, without a total (L1). */
public final class ListTable {

    private ListTable() {}

    /**
     * The table of rows, with all columns of their list in its order.
     *
     * @param title what is listed
     */
    public static ReportTable of(Localized title, ListType list, List<? extends Row<?>> rows) {
        return new ReportTable(
                title,
                list.columns().stream().map(ListTable::column).toList(),
                rows.stream().map(row -> cells(list, row)).toList(),
                List.of());
    }

    private static ReportColumn column(Column<?> column) {
        Kind kind = column.type() == ColumnType.NUMBER ? Kind.NUMBER : Kind.TEXT;
        return ReportColumn.of(column.key(), column.english(), column.chinese(), kind);
    }

    private static List<@Nullable Object> cells(ListType list, Row<?> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        list.columns().forEach(column -> cells.add(row.get(column).orElse(null)));
        return cells;
    }
}
