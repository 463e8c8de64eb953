package io.crmkit.reports.render;

import io.crmkit.reports.internal.html.Policy;
import io.crmkit.reports.internal.html.ReportMarkup;
import io.crmkit.reports.internal.html.StyleSheet;
import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.text.ColumnWidth;
import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes a self-contained HTML page that loads nothing and runs no script. It works with screen readers, on narrow
 * screens and on paper, and contains the charts as SVG. Thread-safe.
 */
final class HtmlRenderer extends CharacterRenderer {

    /** The minimum width of a text column, in characters. */
    private static final int NARROW = 18;

    private static final int MAX_WIDTH = 28;

    /** The space beside the text of a cell, in characters. */
    private static final int BESIDE = 4;

    private final String sheet = StyleSheet.of("report");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public void render(ReportTable table, Locale locale, Appendable out) throws IOException {
        Markup markup = new Markup(out);
        ReportMarkup report = new ReportMarkup(table, locale, markup);
        out.append("<!DOCTYPE html>\n");
        markup.open("html", "lang", Labels.language(locale)).open("head").line();
        markup.empty("meta", "charset", "utf-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", Policy.NOTHING_OUTSIDE)
                .line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.element("title", table.title().text(locale)).line();
        markup.style(sheet + widths(table, locale)).close().line();
        markup.open("body").open("main").line();
        report.head();
        report.charts();
        // a scrollable area must be reachable by keyboard
        markup.open("div", "class", "scroll", "role", "region", "aria-labelledby", "title", "tabindex", "0")
                .line();
        report.table();
        if (table.rows().isEmpty()) {
            markup.element("p", Labels.NOTHING.text(locale), "class", "none").line();
        }
        markup.close().line();
        markup.close().close().close().line();
    }

    /**
     * Sets the widths that the browser cannot choose. Locked columns need a fixed position, and a column of Chinese
     * text, which can break after every character, would otherwise shrink to one character.
     */
    private static String widths(ReportTable table, Locale locale) {
        StringBuilder rules = new StringBuilder();
        int left = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            int width = Math.min(ColumnWidth.of(table, i, locale), MAX_WIDTH) + BESIDE;
            if (i < table.locked()) {
                rules.append(String.format(
                        ".c%d { left: %dch; min-width: %dch; max-width: %dch; }\n", i, left, width, width));
                left += width;
            } else if (!table.columns().get(i).kind().isNumber()) {
                rules.append(String.format(".c%d { min-width: %dch; }\n", i, Math.min(width, NARROW)));
            }
        }
        return rules.toString();
    }
}
