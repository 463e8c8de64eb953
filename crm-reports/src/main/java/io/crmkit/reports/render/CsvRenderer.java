package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes exchange CSV: unformatted values, the same in every language, with the total in the last row if there is one.
 * Thread-safe.
 */
final class CsvRenderer extends CharacterRenderer {

    private static final String TOTAL = "TOTAL";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void render(ReportTable table, Locale locale, Appendable out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(ReportColumn::key).toList());
        table.rows()
                .forEach(row -> lines.add(row.cells().stream().map(Csv::exact).toList()));
        if (!table.total().isEmpty()) {
            lines.add(totals(table));
        }
        Csv.write(lines, out);
    }

    /**
     * Marks the total row in every text column, so that a program can tell it from a group whichever column it reads.
     */
    private static List<String> totals(ReportTable table) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean text = table.columns().get(i).kind() == ReportColumn.Kind.TEXT;
            cells.add(text ? TOTAL : Csv.exact(table.total().get(i)));
        }
        return cells;
    }
}
