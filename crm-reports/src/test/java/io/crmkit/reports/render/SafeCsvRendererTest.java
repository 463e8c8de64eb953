package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafeCsvRendererTest {

    private static final List<ReportColumn> COLUMNS = List.of(
            new ReportColumn("name", Localized.of("Name", "名称"), Kind.TEXT),
            new ReportColumn("profit", Localized.of("Profit", "利润"), Kind.AMOUNT));

    @Test
    @DisplayName("K16: no text of CSV for people is a formula, and negative numbers stay numbers")
    void formulas() {
        List<String> hostile = List.of(
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00A0=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "|1",
                "%1");
        String csv = render(hostile.stream()
                .map(text -> ReportRow.of(text, new BigDecimal("-1.50")))
                .toList());
        assertThat(csv.substring(csv.indexOf('\n') + 1).split(",-1.50\n"))
                .hasSize(hostile.size())
                .allSatisfy(cell -> assertThat(cell).containsPattern("^\"?'"));
    }

    @Test
    @DisplayName("CSV for people has heads in their language, names its total, and is told to be UTF-8")
    void people() {
        ReportTable table = new ReportTable(
                Localized.of("Profit", "利润"),
                COLUMNS,
                List.of(ReportRow.of("旭日, 贸易", new BigDecimal("1234.50")), ReportRow.of("B", null)),
                Arrays.asList(null, new BigDecimal("1234.50")));
        assertThat(ReportRenderers.safeCsv().render(table, Locale.CHINESE))
                .isEqualTo("\uFEFF名称,利润\n\"旭日, 贸易\",1234.50\nB,\n合计,1234.50\n");
        assertThat(ReportRenderers.safeCsv().render(table, Locale.ENGLISH))
                .contains("Name,Profit\n", "Total,1234.50\n");
    }

    private static String render(List<ReportRow> rows) {
        return ReportRenderers.safeCsv()
                .render(new ReportTable(Localized.of("T", "T"), COLUMNS, rows, List.of()), Locale.ENGLISH);
    }
}
