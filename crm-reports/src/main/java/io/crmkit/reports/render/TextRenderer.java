package io.crmkit.reports.render;

import io.crmkit.reports.internal.text.DisplayWidth;
import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.internal.text.ShownText;
import io.crmkit.reports.internal.text.ShownValue;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report for a terminal: title, criteria and the table, aligned by the display width of its characters. Long
 * texts are cut. Thread-safe.
 */
final class TextRenderer extends CharacterRenderer {

    private static final String GAP = "  ";

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void render(ReportTable table, Locale locale, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        head(text, table, locale);
        List<List<String>> lines = lines(table, locale);
        int[] widths = widths(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1 || i == table.rows().size() + 1) {
                rule(text, widths);
            }
            line(text, lines.get(i), table.columns(), widths);
        }
        out.append(text);
    }

    /** Writes the title, and the criteria in one line if there are any. */
    private static void head(StringBuilder text, ReportTable table, Locale locale) {
        text.append(table.title().text(locale)).append('\n');
        if (!table.filters().isEmpty()) {
            text.append(table.filters().stream()
                            .map(filter -> ShownText.line(filter.text(locale)))
                            .collect(Collectors.joining(Labels.semicolon(locale))))
                    .append('\n');
        }
        text.append('\n');
    }

    private static List<List<String>> lines(ReportTable table, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(c -> c.label().text(locale)).toList());
        table.rows().forEach(row -> lines.add(shown(row.cells(), locale)));
        if (!table.total().isEmpty()) {
            List<String> total = new ArrayList<>(shown(table.total(), locale));
            total.set(0, Labels.TOTAL.text(locale));
            lines.add(total);
        }
        return lines;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
            }
        }
        return widths;
    }

    private static void rule(StringBuilder text, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, List<String> cells, List<ReportColumn> columns, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            boolean left = !columns.get(i).kind().isNumber();
            line.append(i == 0 ? "" : GAP).append(left ? cells.get(i) + padding : padding + cells.get(i));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static List<String> shown(List<@Nullable Object> row, Locale locale) {
        return row.stream()
                .map(value -> ShownText.cell(ShownValue.of(value, locale)))
                .toList();
    }
}
