package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportTable;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table for a terminal, aligned by the width at which characters are shown. */
public final class TextRenderer implements ReportRenderer {

    private static final String GAP = "  ";

    @Override
    public String render(ReportTable table, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(c -> c.label().text(locale)).toList());
        table.rows()
                .forEach(row -> lines.add(row.stream().map(TextRenderer::shown).toList()));
        List<String> total =
                new ArrayList<>(table.total().stream().map(TextRenderer::shown).toList());
        total.set(0, locale.getLanguage().equals("zh") ? "合计" : "Total");
        lines.add(total);
        int[] widths = widths(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1 || i == lines.size() - 1) {
                rule(text, widths);
            }
            line(text, lines.get(i), table.columns(), widths);
        }
        return text.toString();
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
            String decimals = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
            return new DecimalFormat("#,##0" + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        }
        // what would move the rest of the line is shown as a blank
        return value.toString().replaceAll("\\p{Cntrl}", " ");
    }
}
