package io.crmkit.reports.render;

import io.crmkit.list.Highlight;
import io.crmkit.reports.internal.text.DisplayWidth;
import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.internal.text.ShownText;
import io.crmkit.reports.internal.text.ShownValue;
import io.crmkit.reports.internal.xlsx.XlsxFile;
import io.crmkit.reports.internal.xlsx.XlsxSheet;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a spreadsheet with numeric and date cells, a frozen head and locked columns, a filter and the total row. Rates
 * are percentages that can be used in formulas. A number with more than 15 digits is written as text, because
 * spreadsheets would round it. Thread-safe.
 */
final class XlsxRenderer implements ReportRenderer {

    private static final int NARROWEST = 8;
    private static final int MAX_WIDTH = 48;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return XlsxFile.MEDIA_TYPE;
    }

    @Override
    public void render(ReportTable table, Locale locale, OutputStream out) throws IOException {
        XlsxFile.write(table.title(), locale, out, sheet -> new Content(table, locale, sheet).put());
    }

    /** A table while it is written to a sheet. */
    private record Content(ReportTable table, Locale locale, XlsxSheet sheet) {

        void put() {
            List<ReportColumn> columns = table.columns();
            int head = title();
            for (int i = 0; i < columns.size(); i++) {
                sheet.text(head, i, columns.get(i).label().text(locale));
                boolean right = columns.get(i).kind().isNumber();
                sheet.style(head, i)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .horizontalAlignment(right ? "right" : "left")
                        .fillColor("FFE8EDF3")
                        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                        .set();
                sheet.sheet().width(i, width(i));
            }
            int row = head + 1;
            for (var each : table.rows()) {
                cells(row, each.cells());
                highlight(row++, each.highlight());
            }
            if (!table.total().isEmpty()) {
                total(row);
            }
            layout(head);
        }

        /** Writes the title and, below it, the criteria and the time. Returns the row of the table head. */
        private int title() {
            sheet.text(0, 0, table.title().text(locale));
            sheet.style(0, 0).bold().fontSize(14).set();
            String below = Labels.below(table, locale);
            if (below.isEmpty()) {
                return 2;
            }
            sheet.text(1, 0, below);
            sheet.style(1, 0).fontColor("FF595959").set();
            return 3;
        }

        private void cells(int row, List<@Nullable Object> cells) {
            for (int i = 0; i < cells.size(); i++) {
                Object value = cells.get(i);
                if (table.columns().get(i).kind() == Kind.RATE) {
                    sheet.putPercent(row, i, (BigDecimal) value);
                } else {
                    sheet.put(row, i, value instanceof Boolean ? ShownValue.of(value, locale) : value);
                }
            }
        }

        private void highlight(int row, Highlight highlight) {
            if (highlight != Highlight.NONE) {
                for (int i = 0; i < table.columns().size(); i++) {
                    sheet.style(row, i)
                            .fontColor(highlight == Highlight.TERMINATED ? "FFB3261E" : "FF1F4E9E")
                            .set();
                }
            }
        }

        private void total(int row) {
            cells(row, table.total());
            sheet.text(row, 0, Labels.TOTAL.text(locale));
            for (int i = 0; i < table.columns().size(); i++) {
                StyleSetter style = sheet.style(row, i);
                style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN).set();
            }
        }

        private void layout(int head) {
            int last = table.columns().size() - 1;
            sheet.sheet().freezePane(table.locked(), head + 1);
            sheet.sheet().repeatRows(head);
            if (last >= 0) {
                sheet.sheet().setAutoFilter(head, 0, head + table.rows().size(), last);
            }
            if (last > 6) {
                sheet.sheet().pageOrientation("landscape");
            }
        }

        /** Returns a width that fits the longest value, within limits. */
        private int width(int column) {
            int widest = table.rows().stream()
                    .map(row -> row.cells().get(column))
                    .mapToInt(this::width)
                    .max()
                    .orElse(0);
            int total = table.total().isEmpty() ? 0 : width(table.total().get(column));
            // leave room for the filter button beside the label
            int head = DisplayWidth.of(table.columns().get(column).label().text(locale)) + 3;
            return Math.min(Math.max(Math.max(widest, total) + 2, Math.max(head, NARROWEST)), MAX_WIDTH);
        }

        private int width(@Nullable Object value) {
            return DisplayWidth.of(ShownText.cell(ShownValue.of(value, locale)));
        }
    }
}
