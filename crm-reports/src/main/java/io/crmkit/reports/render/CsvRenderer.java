package io.crmkit.reports.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Exchange CSV: exact, the same in every language, with the total in the last row if there is one. */
public final class CsvRenderer implements ReportRenderer {

    private static final String TOTAL = "TOTAL";

    /** RFC 4180 knows no comments, so the writer is to quote for the sake of one that no text can begin with. */
    private static final char NO_COMMENT = '\0';

    @Override
    public String render(ReportTable table, Locale locale) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter(NO_COMMENT)
                .build(text)) {
            csv.writeRecord(table.columns().stream().map(ReportColumn::key).toList());
            table.rows().forEach(row -> csv.writeRecord(cells(row)));
            if (!table.total().isEmpty()) {
                csv.writeRecord(totals(table));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(value -> value == null ? "" : value.toString()).toList();
    }

    private static List<String> totals(ReportTable table) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = table.total().get(i);
            boolean text = table.columns().get(i).kind() == ReportColumn.Kind.TEXT;
            cells.add(text ? TOTAL : value == null ? "" : value.toString());
        }
        return cells;
    }
}
