package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.reports.SampleTables;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRendererTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("L8: a spreadsheet has the table's values as numbers, dates, percentages and texts, read back equal")
    void values() throws IOException {
        List<Row> rows = read(render(SampleTables.everyKind(), Locale.CHINESE));
        assertThat(text(rows.get(0), 0)).isEqualTo("各种数值");
        assertThat(text(rows.get(1), 0)).isEqualTo("制表时间：2026-03-05 17:00");
        Row head = rows.get(2);
        assertThat(head.stream().map(Cell::asString))
                .startsWith("文本", "状态", "日期")
                .hasSize(9);
        assertThat(head.getRowNum()).isEqualTo(4);
        Row first = rows.get(3);
        assertThat(text(first, 0)).isEqualTo("旭日贸易 & Co.");
        assertThat(text(first, 1)).isEqualTo("进行中");
        assertThat(first.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 2, 0, 0));
        assertThat(first.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(first.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 30));
        assertThat(text(first, 4)).isEqualTo("是");
        assertThat(first.getCell(5).asNumber()).isEqualByComparingTo("1999");
        assertThat(first.getCell(6).asNumber()).isEqualByComparingTo("1234567.50");
        assertThat(first.getCell(6).getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(first.getCell(7).asNumber()).isEqualByComparingTo("0.3333");
        assertThat(first.getCell(7).getDataFormatString()).isEqualTo("0.00%");
        assertThat(first.getCell(8).asNumber()).isEqualByComparingTo("0.0001");
        Row last = rows.get(6);
        assertThat(text(last, 0)).isEqualTo("合计");
        assertThat(last.getCell(6).asNumber()).isEqualByComparingTo("1234567.45");
    }

    @Test
    @DisplayName("L8: what a spreadsheet would change is a text: too many digits, and days before March 1900")
    void exact() throws IOException {
        Row row = read(render(SampleTables.everyKind(), Locale.ENGLISH)).get(4);
        assertThat(text(row, 2)).isEqualTo("1900-02-28");
        assertThat(text(row, 3)).isEqualTo("1900-01-01 00:00");
        assertThat(row.getCell(6).asNumber()).isEqualByComparingTo("-0.05");
        assertThat(text(row, 8)).isEqualTo("123456789012345678.9012");
    }

    @Test
    @DisplayName("L7 L8: the head and the locked columns stay in view, the head is repeated on paper")
    void layout() throws IOException {
        Map<String, String> parts = parts(render(SampleTables.everyKind(), Locale.ENGLISH));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<pane ", "xSplit=\"1\"", "ySplit=\"4\"", "state=\"frozen\"", "<autoFilter ref=\"A4:I7\"");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "name=\"Everything   one\"");
    }

    @Test
    @DisplayName("K16: hostile texts are string cells of the text format, and come back as they are")
    void hostile() throws IOException {
        byte[] file = render(SampleTables.hostile(), Locale.ENGLISH);
        List<Row> rows = read(file);
        for (int i = 0; i < SampleTables.HOSTILE.size(); i++) {
            Cell cell = rows.get(i + 2).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.asString().replace("_x005F_", "_"))
                    .isEqualToNormalizingNewlines(SampleTables.HOSTILE.get(i));
        }
        assertThat(parts(file).get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(parts(file).get("xl/worksheets/sheet1.xml")).contains("<c r=\"A4\" s=\"1\" t=\"s\">");
        parts(file).forEach((name, part) -> assertThat(part).as(name).doesNotContain("<f>", "<f ", "ExternalLink"));
        assertThat(parts(file).keySet()).noneMatch(name -> name.contains("vba") || name.contains("externalLinks"));
    }

    @Test
    @DisplayName("K17: a text is cut, with a mark, at what a cell holds; what XML cannot hold is replaced")
    void limits() throws IOException {
        ReportTable table = one("客\uD83D\uDE00".repeat(20_000));
        String cut = text(read(render(table, Locale.ENGLISH)).get(2), 0);
        assertThat(cut)
                .hasSizeBetween(32_766, 32_767)
                .startsWith("客\uD83D\uDE00客")
                .endsWith("…");
        assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 2))).isFalse();
        assertThat(text(
                        read(render(one("a\u0000b\uFFFEc\uD83Dd\u0007"), Locale.ENGLISH))
                                .get(2),
                        0))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    }

    @Test
    @DisplayName("L8: a table without rows is a spreadsheet too, whatever its title")
    void empty() throws IOException {
        for (String title : List.of("", "'", "[a]:*?/\\", "x".repeat(99), "history")) {
            ReportTable table = new ReportTable(
                    Localized.of(title, title), SampleTables.hostile().columns(), List.of(), List.of());
            assertThat(read(render(table, Locale.ENGLISH))).isNotEmpty();
        }
    }

    private static ReportTable one(String text) {
        ReportColumn column = new ReportColumn("a", Localized.of("A", "A"), ReportColumn.Kind.TEXT);
        return new ReportTable(Localized.of("T", "T"), List.of(column), List.of(ReportRow.of(text)), List.of());
    }

    private static byte[] render(ReportTable table, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("the stream is the caller's");
            }
        };
        ReportRenderers.xlsx().render(table, locale, out);
        return out.toByteArray();
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > 0)
                    .toList();
        }
    }

    private static String text(Row row, int column) {
        assertThat(row.getCell(column).getType()).isEqualTo(CellType.STRING);
        return row.getCell(column).asString();
    }

    private Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path path = Files.write(folder.resolve("file.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
