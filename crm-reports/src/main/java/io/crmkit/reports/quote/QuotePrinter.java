package io.crmkit.reports.quote;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.font.PdfFonts;
import io.crmkit.reports.internal.html.Policy;
import io.crmkit.reports.internal.html.StyleSheet;
import io.crmkit.reports.internal.markup.Markup;
import io.crmkit.reports.internal.pdf.Pdf;
import io.crmkit.reports.internal.template.Template;
import io.crmkit.reports.internal.xlsx.XlsxFile;
import io.crmkit.reports.quote.QuoteFields.Letter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Prints the quotes of a company (Q5). Streams are flushed but not closed. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class QuotePrinter {

    /**
     * The maximum number of characters of a page. A small template with nested sections could otherwise fill the
     * memory.
     */
    private static final int LONGEST_PAGE = 32 * 1024 * 1024;

    /** Hides the footer in a browser, which would show it at the top of the page. */
    private static final String ON_PAPER_ONLY = ".foot { display: none; }\n";

    private final CompanyProfile company;

    /**
     * @param company the sender of the quotes
     * @throws ValidationException with {@code value.required} if it is null
     */
    public QuotePrinter(CompanyProfile company) {
        this.company = ValidationException.requireGiven("company", company);
    }

    /**
     * Writes a quote as a self-contained HTML page in UTF-8.
     *
     * @param out receives the page; flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws ValidationException with {@code value.too-long} if the template makes the page too large
     */
    public void html(QuoteView quote, QuoteTemplate template, OutputStream out) throws IOException {
        String page = page(quote, template, head -> {
            head.empty("meta", "charset", "utf-8");
            head.empty("meta", "http-equiv", "Content-Security-Policy", "content", Policy.NOTHING_OUTSIDE);
            head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            head.style(ON_PAPER_ONLY);
        });
        out.write(("<!DOCTYPE html>\n" + page + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes a quote as a PDF.
     *
     * @param fonts the fonts that may be embedded
     * @param out receives the PDF; flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws io.crmkit.error.ConfigurationException if the PDF library is not on the class path
     * @throws io.crmkit.error.RuleException with {@code rule.no-font} if no font has some of the letters
     * @throws ValidationException with {@code value.bad-font} if a chosen file is not a usable font, or {@code
     *     value.too-long} if the template makes the page too large
     */
    public void pdf(QuoteView quote, QuoteTemplate template, PdfFonts fonts, OutputStream out) throws IOException {
        ValidationException.requireGiven("fonts", fonts);
        ValidationException.requireGiven("quote", quote);
        String sheet = StyleSheet.of("letter");
        String page = page(quote, template, head -> {
            // PDF/UA, the standard for accessible PDFs, requires a description
            head.empty("meta", "name", "subject", "content", quote.quote().number());
            head.style(sheet);
        });
        Pdf.write(page, fonts, out);
    }

    /**
     * Writes a quote as a spreadsheet with numbers that can be used in formulas. Templates do not apply to
     * spreadsheets.
     *
     * @param locale the language of the labels
     * @param out receives the spreadsheet; flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public void xlsx(QuoteView quote, Locale locale, OutputStream out) throws IOException {
        Letter letter = new Letter(ValidationException.requireGiven("quote", quote), company);
        XlsxFile.write(QuoteSheet.TITLE, locale, out, sheet -> new QuoteSheet(letter, locale, sheet).put());
    }

    private String page(QuoteView quote, QuoteTemplate template, Template.Head head) throws IOException {
        Letter letter = new Letter(ValidationException.requireGiven("quote", quote), company);
        LimitedText page = new LimitedText();
        ValidationException.requireGiven("template", template).write(letter, head, new Markup(page));
        return page.toString();
    }

    /** A text that refuses to grow without limit. */
    private static final class LimitedText implements Appendable {

        private final StringBuilder text = new StringBuilder();

        @Override
        public Appendable append(CharSequence more) {
            return append(more, 0, more.length());
        }

        @Override
        public Appendable append(CharSequence more, int start, int end) {
            if (text.length() + end - start > LONGEST_PAGE) {
                throw ValidationException.of("template", ErrorCode.TOO_LONG, LONGEST_PAGE);
            }
            text.append(more, start, end);
            return this;
        }

        @Override
        public Appendable append(char more) {
            return append(String.valueOf(more));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
