package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.SampleTables;
import io.crmkit.reports.font.PdfFonts;
import io.crmkit.reports.table.Figures;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("L8: a PDF has the table's texts and numbers, its head and page number on every page, its total once")
    void text() throws IOException {
        ReportTable table = latin(120);
        try (PDDocument pdf = Loader.loadPDF(render(table, Locale.ENGLISH, PdfFonts.none()))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 8);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Things", "Name Amount", page + " / " + pages);
            }
            String all = text(pdf, 0);
            for (int i = 1; i <= 120; i++) {
                assertThat(all).contains("Customer " + i + " " + Figures.of(1000L * i) + System.lineSeparator());
            }
            assertThat(all.split("Total 7,260,000", -1)).hasSize(2);
        }
    }

    @Test
    @DisplayName("L8: a PDF can be read by a screen reader, its fonts are embedded, and nothing in it runs")
    void form() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(latin(3), Locale.ENGLISH, PdfFonts.none()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Things");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false))
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(isEmbedded(page, name)).isTrue());
            }
        }
    }

    @Test
    @DisplayName("A1: a PDF in Chinese has its charts as lines and texts, if a usual font of the computer has Chinese")
    void chinese() throws IOException {
        byte[] file;
        try {
            file = render(SampleTables.opportunities(30), Locale.CHINESE, PdfFonts.ofSystem());
        } catch (RuleException noFont) {
            assertThat(noFont.code()).isEqualTo(ErrorCode.NO_FONT);
            abort("this computer has no usual font with Chinese");
            return;
        }
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf, 1)).contains("预期利润与机会利润", "其他（18）", "编码", "制表时间：2026-03-05 17:00");
            assertThat(text(pdf, 0)).contains("华南五金贸易有限公司第30分公司", "合计");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("L8: letters that no font has are refused with a code, never printed as boxes")
    void noFont() {
        assertThatThrownBy(() -> render(one("客户 A 名"), Locale.ENGLISH, PdfFonts.none()))
                .isInstanceOfSatisfying(RuleException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.NO_FONT);
                    assertThat(refused.arguments()).containsExactly("名 客 户");
                });
    }

    @Test
    @DisplayName("L8: a file that is no font is refused with a code")
    void badFont() throws IOException {
        Path none = folder.resolve("none.ttf");
        Path text = Files.writeString(folder.resolve("text.ttf"), "no font at all");
        Path collection = Files.writeString(folder.resolve("text.ttc"), "no font at all");
        for (Path bad : List.of(none, text, collection, folder)) {
            assertThatThrownBy(() ->
                            render(one("A"), Locale.ENGLISH, PdfFonts.none().with(bad)))
                    .isInstanceOfSatisfying(
                            ValidationException.class,
                            refused -> assertThat(refused.violations().get(0).code())
                                    .isEqualTo(ErrorCode.BAD_FONT));
        }
    }

    @Test
    @DisplayName("K16: hostile texts stay texts, and pictures that no font has are written by their code")
    void hostile() throws IOException {
        List<String> texts = SampleTables.HOSTILE.stream()
                .filter(text -> text.codePoints()
                        .allMatch(c -> c < 0x250 || c >= 0x2000 && c < 0x2070 || c > 0x1F000 && c < 0x1FFFF))
                .toList();
        assertThat(texts).hasSizeGreaterThan(10);
        ReportTable table = new ReportTable(
                Localized.of("<b>", "<b>"),
                List.of(new ReportColumn("a", Localized.of("A", "A"), Kind.TEXT)),
                texts.stream().map(ReportRow::of).toList(),
                List.of());
        try (PDDocument pdf = Loader.loadPDF(render(table, Locale.ENGLISH, PdfFonts.none()))) {
            assertThat(text(pdf, 0))
                    .contains("<b>", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "onerror=alert(1)>")
                    .contains("&lt;&amp;&nbsp;]]>", "agnp.exeb", "{{customer}} ${7*7} #{1} {0} %s");
        }
        try (PDDocument pdf = Loader.loadPDF(render(one("\uD83D\uDE00 ok"), Locale.ENGLISH, PdfFonts.none()))) {
            assertThat(text(pdf, 0)).contains("(U+1F600) ok");
        }
    }

    @Test
    @DisplayName("L8: a table without rows, and one with many columns, are PDFs too")
    void extremes() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(latin(0), Locale.ENGLISH, PdfFonts.none()))) {
            assertThat(text(pdf, 1)).contains("No data");
        }
        List<ReportColumn> columns = IntStream.range(0, 40)
                .mapToObj(i -> new ReportColumn("c" + i, Localized.of("Column " + i, "列"), Kind.TEXT))
                .toList();
        ReportTable wide = new ReportTable(
                Localized.of("Wide", "宽"),
                columns,
                List.of(ReportRow.of(
                        IntStream.range(0, 40).mapToObj(i -> "value" + i).toArray())),
                List.of());
        try (PDDocument pdf = Loader.loadPDF(render(wide, Locale.ENGLISH, PdfFonts.none()))) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    private static boolean isEmbedded(PDPage page, COSName font) {
        try {
            return page.getResources().getFont(font).isEmbedded();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ReportTable latin(int rows) {
        long total = IntStream.rangeClosed(1, rows).mapToLong(i -> 1000L * i).sum();
        return new ReportTable(
                Localized.of("Things", "东西"),
                List.of(
                        new ReportColumn("name", Localized.of("Name", "名称"), Kind.TEXT),
                        new ReportColumn("amount", Localized.of("Amount", "金额"), Kind.COUNT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> ReportRow.of("Customer " + i, 1000L * i))
                        .toList(),
                Arrays.asList(null, total));
    }

    private static ReportTable one(String text) {
        return new ReportTable(
                Localized.of("T", "T"),
                List.of(new ReportColumn("a", Localized.of("A", "A"), Kind.TEXT)),
                List.of(ReportRow.of(text)),
                List.of());
    }

    private static byte[] render(ReportTable table, Locale locale, PdfFonts fonts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("the stream is the caller's");
            }
        };
        ReportRenderers.pdf(fonts).render(table, locale, out);
        return out.toByteArray();
    }

    /** The text of a page, of all pages for 0. */
    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(pdf);
    }
}
