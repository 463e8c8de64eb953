package io.crmkit.reports.render;

import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.internal.text.ShownValue;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV for people who open it in a spreadsheet: labels and words in their language, and no text that a
 * spreadsheet would run as a formula. Numbers are not formatted, so that spreadsheets read them as numbers. The file
 * begins with a byte order mark, without which spreadsheets do not recognise UTF-8. Thread-safe.
 */
final class SafeCsvRenderer extends CharacterRenderer {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The characters that begin a formula or command. East Asian spreadsheets accept the full-width forms too. */
    private static final String FORMULA = "=+-@|%\t\r\n＝＋－＠｜％";

    @Override
    public String format() {
        return "csv-safe";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public void render(ReportTable table, Locale locale, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                table.columns().stream().map(c -> safe(c.label().text(locale))).toList());
        table.rows().forEach(row -> lines.add(cells(table, row.cells(), locale)));
        if (!table.total().isEmpty()) {
            List<String> total = new ArrayList<>(cells(table, table.total(), locale));
            total.set(0, Labels.TOTAL.text(locale));
            lines.add(total);
        }
        Csv.write(lines, out);
    }

    private static List<String> cells(ReportTable table, List<@Nullable Object> row, Locale locale) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            ReportColumn.Kind kind = table.columns().get(i).kind();
            boolean plain = kind.isNumber() || value == null;
            cells.add(plain ? Csv.exact(value) : safe(ShownValue.of(value, locale)));
        }
        return cells;
    }

    /**
     * Puts an apostrophe before a text that looks like a formula. Spreadsheets then show the text and hide the
     * apostrophe.
     */
    private static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                || text.codePoints().filter(c -> !isUnseen(c)).limit(1).anyMatch(c -> FORMULA.indexOf(c) >= 0);
        return formula ? "'" + text : text;
    }

    /** Returns whether a spreadsheet may skip a character when it looks for the beginning of a formula. */
    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
