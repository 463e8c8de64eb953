package io.crmkit.reports;

import io.crmkit.ledger.CustomerId;
import io.crmkit.list.Highlight;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables for the tests of renderers. */
public final class SampleTables {

    /** Texts that somebody puts into a name to make a program do something, or that a program trips over. */
    public static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "<script>alert(1)</script>",
            "</td></table><img src=http://127.0.0.1/x onerror=alert(1)>",
            "\"onmouseover=\"alert(1)",
            "&lt;&amp;&nbsp;]]>",
            "<!-- -- -->",
            "a\u202Egnp.exe\u202C\u2066b",
            "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD842\uDFB7",
            "e\u0301 ＡＢ ｱ",
            "_x000D_ _x0041_",
            "a\u2028b\u2029c\nd\u0085e",
            "{{customer}} ${7*7} #{1} {0} %s",
            "w".repeat(10_000),
            "客 户".repeat(3_334));

    private static final List<ReportColumn> EVERY_KIND = List.of(
            column("text", "Text", "文本", Kind.TEXT),
            column("word", "Word", "状态", Kind.TEXT),
            column("date", "Date", "日期", Kind.DATE),
            column("time", "Time", "时间", Kind.TIME),
            column("flag", "Flag", "是否", Kind.FLAG),
            column("count", "Count", "数量", Kind.COUNT),
            column("amount", "Amount", "金额", Kind.AMOUNT),
            column("rate", "Rate", "比率", Kind.RATE),
            column("number", "Number", "数字", Kind.NUMBER));

    private SampleTables() {}

    /** A table with a value of every kind, absent ones, rows that are set off, and a total. */
    public static ReportTable everyKind() {
        return new ReportTable(
                        Localized.of("Everything / one", "各种数值"),
                        EVERY_KIND,
                        List.of(
                                row(
                                        Highlight.NONE,
                                        "旭日贸易 & Co.",
                                        OpportunityState.ACTIVE,
                                        LocalDate.of(2026, 3, 2),
                                        LocalDateTime.of(2026, 3, 2, 9, 30),
                                        true,
                                        1999L,
                                        new BigDecimal("1234567.50"),
                                        new BigDecimal("33.33"),
                                        new BigDecimal("0.0001")),
                                row(
                                        Highlight.TERMINATED,
                                        "B",
                                        OpportunityState.TERMINATED,
                                        LocalDate.of(1900, 2, 28),
                                        LocalDateTime.of(1900, 1, 1, 0, 0),
                                        false,
                                        0L,
                                        new BigDecimal("-0.05"),
                                        new BigDecimal("-100.00"),
                                        new BigDecimal("123456789012345678.9012")),
                                row(
                                        Highlight.CONVERTED,
                                        "C",
                                        OpportunityState.CONVERTED,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)),
                        Arrays.asList(null, null, null, null, null, 1999L, new BigDecimal("1234567.45"), null, null))
                .locking(1)
                .made(LocalDateTime.of(2026, 3, 5, 17, 0));
    }

    /** A table with the hostile texts in its cells, its title and its heads. */
    public static ReportTable hostile() {
        String mark = "<b onclick='x'>=1+1&{{x}}\u202E";
        return new ReportTable(
                Localized.of(mark, mark),
                List.of(column("name", mark, mark, Kind.TEXT), column("profit", "Profit", "利润", Kind.AMOUNT)),
                HOSTILE.stream()
                        .map(text -> ReportRow.of(text, new BigDecimal("-1.00")))
                        .toList(),
                List.of());
    }

    /** The analysis of opportunities by so many customers, with a loss here and there. */
    public static ReportTable opportunities(int groups) {
        Random random = new Random(groups);
        List<Group<OpportunitySums>> sums = IntStream.rangeClosed(1, groups)
                .mapToObj(i -> new Group<>(
                        new CustomerId("crm", "C" + i),
                        String.format("C%03d", i),
                        (i % 2 == 0 ? "华南五金贸易有限公司第" + i + "分公司" : "Sunrise Hardware Trading " + i),
                        sums(random)))
                .toList();
        return ReportTables.opportunities(
                        Analysis.of(OpportunityCriteria.groupBy(Grouping.CUSTOMER), sums, OpportunitySums.NONE),
                        new CurrencyScale(2))
                .made(LocalDateTime.of(2026, 3, 5, 17, 0));
    }

    private static OpportunitySums sums(Random random) {
        BigDecimal expected =
                new BigDecimal(random.nextInt(2_000_000)).movePointLeft(1).setScale(2);
        BigDecimal cost =
                new BigDecimal(random.nextInt(1_200_000)).movePointLeft(1).setScale(2);
        BigDecimal amount = expected.multiply(new BigDecimal("0.50")).setScale(2, java.math.RoundingMode.HALF_UP);
        return new OpportunitySums(1 + random.nextInt(40), cost, expected, amount);
    }

    private static ReportColumn column(String key, String english, String chinese, Kind kind) {
        return new ReportColumn(key, Localized.of(english, chinese), kind);
    }

    private static ReportRow row(Highlight highlight, Object... cells) {
        return new ReportRow(Arrays.asList(cells), highlight);
    }
}
