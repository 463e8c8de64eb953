package io.crmkit.reports.render;

import io.crmkit.error.ValidationException;
import io.crmkit.reports.font.PdfFonts;
import io.crmkit.reports.internal.html.ReportMarkup;
import io.crmkit.reports.internal.html.StyleSheet;
import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.pdf.Pdf;
import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.internal.text.ShownText;
import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes an A4 PDF with page numbers, the table head on every page, charts and embedded fonts, readable by screen
 * readers. It needs {@code io.github.openhtmltopdf:openhtmltopdf-pdfbox} on the class path. Thread-safe.
 */
final class PdfRenderer implements ReportRenderer {

    private static final String BESIDE_EACH_OTHER =
            "figure { display: inline-block; vertical-align: top; margin-right: 2mm; } figure, svg { width: 126mm; }\n";

    private final PdfFonts fonts;
    private final String sheet = StyleSheet.of("paper");

    PdfRenderer(PdfFonts fonts) {
        this.fonts = ValidationException.requireGiven("fonts", fonts);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return Pdf.MEDIA_TYPE;
    }

    /**
     * Writes the PDF.
     *
     * @throws IOException if the stream cannot be written
     * @throws io.crmkit.error.ConfigurationException if the PDF library is not on the class path
     * @throws io.crmkit.error.RuleException with {@code rule.no-font} if no font has some of the letters
     * @throws ValidationException with {@code value.bad-font} if a chosen file is not a usable font
     */
    @Override
    public void render(ReportTable table, Locale locale, OutputStream out) throws IOException {
        Pdf.write(page(table, locale), fonts, out);
    }

    private String page(ReportTable table, Locale locale) throws IOException {
        StringBuilder page = new StringBuilder();
        Markup markup = new Markup(page);
        String title = ShownText.line(table.title().text(locale));
        markup.open("html", "lang", Labels.language(locale)).open("head");
        // PDF/UA, the standard for accessible PDFs, requires a title
        markup.element("title", title.isBlank() ? Labels.TABLE.text(locale) : title);
        markup.empty("meta", "name", "subject", "content", title);
        markup.style(sheet + columns(table, locale)).close();
        markup.open("body");
        markup.element("div", Labels.foot(table, locale), "class", "foot");
        ReportMarkup report = new ReportMarkup(table, locale, markup);
        report.head();
        report.charts();
        report.table();
        if (table.rows().isEmpty()) {
            markup.element("p", Labels.NOTHING.text(locale), "class", "none");
        }
        markup.close().close();
        return page.toString();
    }

    private static String columns(ReportTable table, Locale locale) {
        PaperColumns columns = PaperColumns.of(table, locale);
        StringBuilder rules = new StringBuilder();
        rules.append("@page { size: A4 ")
                .append(columns.landscape() ? "landscape" : "portrait")
                .append("; }\n");
        if (columns.landscape() && table.charts().size() > 1) {
            rules.append(BESIDE_EACH_OTHER);
        }
        rules.append("table { font-size: ")
                .append(tenths(columns.fontSize(), 10))
                .append("pt; }\n");
        for (int i = 0; i < columns.widths().size(); i++) {
            rules.append(".c")
                    .append(i)
                    .append(" { width: ")
                    .append(tenths(columns.share(i), 100))
                    .append("%; }\n");
        }
        return rules.toString();
    }

    /** Writes a fraction with a decimal point: {@code String.format} would use the computer's locale. */
    private static String tenths(int number, int parts) {
        return number / parts + "." + String.valueOf(parts + number % parts).substring(1);
    }
}
