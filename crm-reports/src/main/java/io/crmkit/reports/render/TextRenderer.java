package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report for a terminal: its title, what it was restricted to, and the table, aligned by the width at which characters
 * are shown. Texts too wide for a table are cut.
 */
public final class TextRenderer implements ReportRenderer {

    private static final String GAP = "  ";

    @Override
    public String render(ReportTable table, Locale locale) {
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
        return text.toString();
    }

    /** What the report is of: its title, and if it does not count everything, a line that says what. */
    private static void head(StringBuilder text, ReportTable table, Locale locale) {
        text.append(table.title().text(locale)).append('\n');
        if (!table.filters().isEmpty()) {
            text.append(table.filters().stream()
                            .map(filter -> ShownText.line(filter.text(locale)))
                            .collect(Collectors.joining(isChinese(locale) ? "；" : "; ")))
                    .append('\n');
        }
        text.append('\n');
    }

    private static List<List<String>> lines(ReportTable table, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(c -> c.label().text(locale)).toList());
        table.rows()
                .forEach(row -> lines.add(row.stream().map(TextRenderer::shown).toList()));
        if (!table.total().isEmpty()) {
            List<String> total = new ArrayList<>(
                    table.total().stream().map(TextRenderer::shown).toList());
            total.set(0, isChinese(locale) ? "合计" : "Total");
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
            boolean left = columns.get(i).kind() == ReportColumn.Kind.TEXT;
            line.append(i == 0 ? "" : GAP).append(left ? cells.get(i) + padding : padding + cells.get(i));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return Figures.of(number);
        } else if (value instanceof Long number) {
            return Figures.of(number);
        }
        return ShownText.cell(value.toString());
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
