package io.crmkit.reports.internal.html;

import io.crmkit.list.Highlight;
import io.crmkit.reports.internal.chart.ChartSvg;
import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.internal.text.ShownText;
import io.crmkit.reports.internal.text.ShownValue;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a report page: heading, charts and table. Not thread-safe. */
public final class ReportMarkup {

    private final ReportTable table;
    private final Locale locale;
    private final Markup out;

    /**
     * @param locale the language of the page
     * @param out receives the markup
     */
    public ReportMarkup(ReportTable table, Locale locale, Markup out) {
        this.table = table;
        this.locale = locale;
        this.out = out;
    }

    /** Writes the title, the criteria and the time. */
    public void head() throws IOException {
        out.element("h1", ShownText.lines(table.title().text(locale)), "id", "title")
                .line();
        List<ReportFilter> lines = Labels.lines(table, locale);
        if (!lines.isEmpty()) {
            out.open("ul", "class", "below");
            for (ReportFilter line : lines) {
                out.element("li", ShownText.lines(line.text(locale)));
            }
            out.close().line();
        }
    }

    /** Writes the charts, if there are any. */
    public void charts() throws IOException {
        if (table.charts().isEmpty()) {
            return;
        }
        out.open("div", "class", "charts");
        for (int i = 0; i < table.charts().size(); i++) {
            ChartSvg.write(table, table.charts().get(i), locale, "chart-" + i, out);
        }
        out.close().line();
    }

    /** Writes the table. The total has a body of its own: as a foot it would be repeated on every sheet of paper. */
    public void table() throws IOException {
        out.open("table")
                .element("caption", ShownText.lines(table.title().text(locale)))
                .line();
        out.open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            String label = ShownText.lines(table.columns().get(i).label().text(locale));
            out.element("th", label, "scope", "col", "class", classes(i));
        }
        out.close().close().line();
        out.open("tbody").line();
        for (ReportRow row : table.rows()) {
            row(row);
        }
        out.close().line();
        if (!table.total().isEmpty()) {
            out.open("tbody", "class", "total").open("tr");
            out.element("th", Labels.TOTAL.text(locale), "scope", "row", "class", classes(0));
            cells(table.total());
            out.close().close().line();
        }
        out.close().line();
    }

    private void row(ReportRow row) throws IOException {
        Highlight highlight = row.highlight();
        if (highlight == Highlight.NONE) {
            out.open("tr");
        } else {
            out.open("tr", "class", highlight.name().toLowerCase(Locale.ROOT));
        }
        out.open("th", "scope", "row", "class", classes(0))
                .text(shown(row.cells().get(0)));
        if (highlight != Highlight.NONE) {
            // a colour alone tells nothing to a reader who does not see it
            out.element("span", Labels.of(highlight).text(locale), "class", "unseen");
        }
        out.close();
        cells(row.cells());
        out.close().line();
    }

    /** Writes the cells after the first one, which is the head of the row. */
    private void cells(List<@Nullable Object> cells) throws IOException {
        for (int i = 1; i < cells.size(); i++) {
            out.element("td", shown(cells.get(i)), "class", classes(i));
        }
    }

    private String shown(@Nullable Object value) {
        return ShownText.lines(ShownValue.of(value, locale));
    }

    private String classes(int column) {
        ReportColumn.Kind kind = table.columns().get(column).kind();
        String how = switch (kind) {
            case TEXT, FLAG -> "text";
            case DATE, TIME -> "when";
            case COUNT, AMOUNT, RATE, QUANTITY, UNIT_PRICE, NUMBER -> "number";
        };
        return how + " c" + column + (column < table.locked() ? " locked" : "");
    }
}
