package io.crmkit.reports.table;

import io.crmkit.error.Localized;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a table: what every renderer works from. Immutable.
 *
 * @param rows the rows, each with a value for every column: a text, a number, or null if absent
 * @param total the values of the total row; its texts are null
 */
public record ReportTable(
        Localized title, List<ReportColumn> columns, List<List<@Nullable Object>> rows, List<@Nullable Object> total) {
    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Collections::unmodifiableList).toList();
        total = Collections.unmodifiableList(total);
    }
}
