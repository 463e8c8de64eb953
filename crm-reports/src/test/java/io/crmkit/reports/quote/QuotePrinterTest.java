package io.crmkit.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.reports.font.PdfFonts;
import io.crmkit.reports.render.Pages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class QuotePrinterTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final QuotePrinter english = new QuotePrinter(SampleQuotes.ENGLISH);
    private final QuotePrinter chinese = new QuotePrinter(SampleQuotes.CHINESE);

    @Test
    @DisplayName(
            "Q3 Q5: an English quote has letterhead, customer, lines, discounts, an exact total, validity and signatures")
    void english() throws IOException {
        String text = text(html(english, SampleQuotes.english().few(), QuoteTemplate.standard(Locale.ENGLISH)));
        assertThat(text)
                .contains("Northwind Tools Ltd.", "12 Harbour Road\nBristol BS1 4QA", "Tax no. GB 123 4567 89")
                .contains("Sunrise Trading & Sons", "Q-2026-0017", "2026-03-05", "Valid until2026-04-04")
                .contains("Ann Archer, Sales manager", "1Hammer drillD-100 · 13 mm, 850 W24 pc89.9010%1,941.84")
                .contains("3Tool caseK-730 pc18.455553.65", "Subtotal3,269.49", "Discount 5%−163.47")
                .contains("Total GBP3,106.02", "You save379.23", "Delivery within", "Harbour Bank")
                .contains("For Northwind Tools Ltd.", "Accepted by Sunrise Trading & Sons")
                .doesNotContain("expired");
    }

    @Test
    @DisplayName("Q5: a quote in Chinese has its amount in capital numerals")
    void chinese() throws IOException {
        String text = text(html(chinese, SampleQuotes.chinese().few(), QuoteTemplate.standard(Locale.CHINESE)));
        assertThat(text)
                .contains("旭日五金机电有限公司", "报价单", "华南建材贸易有限公司", "有效期至", "2026-04-04", "冲击钻")
                .contains("整单折扣 95%−163.47", "合计3,106.02", "人民币叁仟壹佰零陆元零贰分", "客户确认（盖章）");
    }

    @Test
    @DisplayName("Q7: an expired quote says so, and one without end, remarks or discount leaves these out")
    void parts() throws IOException {
        SampleQuotes quotes = SampleQuotes.english();
        LineInput line = LineInput.of(quotes.product("P", "Nut", null, null, "1"), BigDecimal.ONE);
        QuoteView old = quotes.view(AddQuote.builder()
                .date(SampleQuotes.TODAY.minusDays(9))
                .validUntil(SampleQuotes.TODAY.minusDays(1))
                .lines(List.of(line)));
        QuotePrinter bare = new QuotePrinter(CompanyProfile.named(""));
        QuoteTemplate template = QuoteTemplate.standard(Locale.ENGLISH);
        assertThat(text(html(bare, old, template))).contains("(expired)");
        QuoteView plain =
                quotes.view(AddQuote.builder().date(SampleQuotes.TODAY).lines(List.of(line)));
        assertThat(text(html(bare, plain, template)))
                .doesNotContain(
                        "Valid until",
                        "Remarks",
                        "Discount 5",
                        "Subtotal",
                        "You save",
                        "Bank",
                        "Phone +44 117 496 0000");
    }

    @Test
    @DisplayName("K16: a page loads nothing; it contains the logo")
    void selfContained() throws IOException {
        QuotePrinter printer = new QuotePrinter(SampleQuotes.ENGLISH.withLogo(PICTURE));
        QuoteView view = SampleQuotes.english().few();
        String page = html(printer, view, QuoteTemplate.standard(Locale.ENGLISH));
        assertThat(page)
                .contains("src=\"data:image/png;base64,iVBOR", "default-src &#39;none&#39;")
                .doesNotContain("url(", "http:");
        assertThat(html(english, view, QuoteTemplate.standard(Locale.ENGLISH))).doesNotContain("<img");
        assertThatThrownBy(() -> SampleQuotes.ENGLISH.withLogo("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> SampleQuotes.ENGLISH.withLogo(new byte[0])).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> SampleQuotes.ENGLISH.withLogo(new byte[2_000_000]))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName(
            "Q5: the PDF of a quote has all lines, the table head on every page, and the quote's number at the foot")
    void pdf() throws IOException {
        OpenStream out = new OpenStream();
        QuotePrinter printer = new QuotePrinter(SampleQuotes.ENGLISH.withLogo(PICTURE));
        printer.pdf(SampleQuotes.english().many(90), QuoteTemplate.standard(Locale.ENGLISH), PdfFonts.none(), out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 8);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page < pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("No. Product", "Quotation Q-MANY", page + " / " + pages);
            }
            stripper.setStartPage(1);
            stripper.setEndPage(pages);
            assertThat(stripper.getText(pdf)).contains("1 Part 1 ", "90 Part 90 ", "Total GBP 5,118.75", "Accepted by");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Quotation Q-MANY");
        }
    }

    @Test
    @DisplayName("Q5: a PDF of a Chinese quote has Chinese texts, or is refused where no font has them")
    void chinesePdf() throws IOException {
        QuoteView view = SampleQuotes.chinese().few();
        QuoteTemplate template = QuoteTemplate.standard(Locale.CHINESE);
        assertThatThrownBy(() -> chinese.pdf(view, template, PdfFonts.none(), new OpenStream()))
                .isInstanceOf(RuleException.class);
        OpenStream out = new OpenStream();
        try {
            chinese.pdf(view, template, PdfFonts.ofSystem(), out);
        } catch (RuleException noFont) {
            abort("this computer has no usual font with Chinese");
        }
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("华南建材贸易有限公司", "叁仟壹佰零陆元零贰分");
        }
    }

    @Test
    @DisplayName("Q5: a spreadsheet of a quote has numbers to calculate with, whose sum is the total")
    void xlsx() throws IOException {
        OpenStream out = new OpenStream();
        chinese.xlsx(SampleQuotes.chinese().few(), Locale.CHINESE, out);
        List<Row> rows;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            rows = workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > 0)
                    .toList();
        }
        List<String> texts = rows.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                .map(Cell::asString)
                .toList();
        assertThat(texts).contains("旭日五金机电有限公司", "Q-2026-0017", "华南建材贸易有限公司", "人民币叁仟壹佰零陆元零贰分");
        List<Row> lines = rows.stream()
                .filter(row -> row.getFirstNonEmptyCell().orElseThrow().getType() == CellType.NUMBER)
                .toList();
        assertThat(lines).hasSize(3);
        BigDecimal sum = lines.stream().map(row -> row.getCell(10).asNumber()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("3106.02");
        assertThat(lines.get(0).getCell(8).asNumber()).isEqualByComparingTo("0.9");
        assertThat(lines.get(2).getCell(6).asNumber()).isEqualByComparingTo("18.455");
    }

    @Test
    @DisplayName("Null is refused with a code")
    void nulls() {
        QuoteView view = SampleQuotes.english().few();
        assertThatThrownBy(() -> new QuotePrinter(null)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> english.html(view, null, new OpenStream())).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> english.xlsx(null, Locale.ENGLISH, new OpenStream()))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> QuoteTemplate.of(null)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> CompanyProfile.named(null)).isInstanceOf(ValidationException.class);
    }

    private static String html(QuotePrinter printer, QuoteView view, QuoteTemplate template) throws IOException {
        OpenStream out = new OpenStream();
        printer.html(view, template, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(String page) {
        Document document = Pages.parse(page);
        return document.getElementsByTagName("body").item(0).getTextContent().replaceAll("\n(?=\n)|(?<=\n)\n", "");
    }

    private static final class OpenStream extends ByteArrayOutputStream {
        @Override
        public void close() {
            throw new IllegalStateException("the stream is the caller's");
        }
    }
}
