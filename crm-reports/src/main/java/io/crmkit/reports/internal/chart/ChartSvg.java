package io.crmkit.reports.internal.chart;

import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.text.ShownText;
import io.crmkit.reports.table.ReportChart;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.util.Locale;

/**
 * Draws charts as SVG with rectangles, lines and texts. They use the font of the page. We found no chart library with a
 * permissive licence whose bars stay legible with 500 groups and Chinese names.
 */
public final class ChartSvg {

    private ChartSvg() {}

    /**
     * Writes a chart, or nothing if it would be empty.
     *
     * @param id the id of its title, unique within the page
     * @throws IOException if the page cannot be written
     */
    public static void write(ReportTable table, ReportChart chart, Locale locale, String id, Markup out)
            throws IOException {
        ChartData data = ChartData.of(table, chart, locale);
        if (data.isEmpty()) {
            return;
        }
        int wide = table.charts().size() > 1 ? ChartLayout.HALF : ChartLayout.WHOLE;
        ChartLayout layout = new ChartLayout(data, wide);
        // on a narrow screen the chart scrolls, so the keyboard must reach it
        out.open("figure", "aria-labelledby", id, "tabindex", "0");
        out.open("figcaption", "id", id).text(data.title()).close();
        String width = String.valueOf(wide);
        String height = String.valueOf(layout.height());
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-labelledby",
                id,
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "font-size",
                String.valueOf(ChartLayout.FONT_SIZE));
        for (Mark mark : layout.marks()) {
            write(mark, out);
        }
        out.close();
        out.close();
    }

    private static void write(Mark mark, Markup out) throws IOException {
        if (mark instanceof Mark.Box box) {
            out.open(
                            "rect",
                            "x",
                            String.valueOf(box.x()),
                            "y",
                            String.valueOf(box.y()),
                            "width",
                            String.valueOf(box.width()),
                            "height",
                            String.valueOf(box.height()),
                            "fill",
                            box.color())
                    .close();
        } else if (mark instanceof Mark.Rule rule) {
            out.open(
                            "line",
                            "x1",
                            String.valueOf(rule.x()),
                            "y1",
                            String.valueOf(rule.y()),
                            "x2",
                            String.valueOf(rule.x()),
                            "y2",
                            String.valueOf(rule.y() + rule.height()),
                            "stroke",
                            rule.color())
                    .close();
        } else if (mark instanceof Mark.Label label) {
            out.open(
                            "text",
                            "x",
                            String.valueOf(label.x()),
                            "y",
                            String.valueOf(label.y()),
                            "text-anchor",
                            label.anchor().name().toLowerCase(Locale.ROOT),
                            "fill",
                            label.color())
                    .text(ShownText.line(label.text()))
                    .close();
        }
    }
}
