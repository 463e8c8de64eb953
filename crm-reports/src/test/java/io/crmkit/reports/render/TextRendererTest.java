package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.ProjectState;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.reports.internal.text.DisplayWidth;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private final ReportTable table = table(List.of(
            new Group<>(new CustomerId("crm", "1"), "C1", "旭日贸易", sums(1999, "10", "1234567", "0")),
            new Group<>(new CustomerId("crm", "2"), "C22", "e\u0301t ＡＢ", sums(1, "0", "0", "0"))));

    @Test
    @DisplayName("A1: the text report has its title and is aligned by display width, in English and Chinese")
    void aligned() {
        String english = ReportRenderers.text().render(table, Locale.ENGLISH);
        assertThat(english.lines())
                .containsExactly(
                        "Opportunities by customer",
                        "",
                        "Customer code  Customer name  Opportunities  Planned cost  Expected amount  Weighted amount  Expected profit  Expected margin %  Weighted profit  Weighted margin %",
                        "-------------  -------------  -------------  ------------  ---------------  ---------------  ---------------  -----------------  ---------------  -----------------",
                        "C22            e\u0301t ＡＢ                    1          0.00             0.00             0.00             0.00                                0.00",
                        "C1             旭日贸易               1,999         10.00     1,234,567.00             0.00     1,234,557.00             100.00           -10.00",
                        "-------------  -------------  -------------  ------------  ---------------  ---------------  ---------------  -----------------  ---------------  -----------------",
                        "Total                                 2,000         10.00     1,234,567.00             0.00     1,234,557.00             100.00           -10.00");
        assertThat(ReportRenderers.text().render(table, Locale.CHINESE))
                .startsWith("客户机会分析（按客户汇总）\n\n客户编码")
                .contains("机会金额", "合计");
    }

    @Test
    @DisplayName("A1: the text report says in a line of words what it was restricted to")
    void filters() {
        Crm crm = Crm.inMemory();
        Customer south = crm.customers().add(Customer.draft("S", "South\u2028East"));
        Employee ann = crm.employees().add(Employee.draft("E1", "Ann Zhang"));
        DictionaryValue stage =
                crm.dictionaries().values(Dictionary.SALES_STAGE).get(0);
        LocalDate day = LocalDate.of(2026, 3, 2);
        OpportunityCriteria criteria = OpportunityCriteria.groupBy(Grouping.EMPLOYEE)
                .atStage(stage.id())
                .forCustomer(south.id())
                .forEmployee(ann.id())
                .inState(OpportunityState.APPROVED)
                .during(Period.between(day, day.plusDays(1)));
        assertThat(head(ReportTables.opportunities(crm, criteria), Locale.ENGLISH))
                .containsExactly(
                        "Opportunities by salesperson",
                        "Sales stage: First contact; Customer: S South East; Salesperson: E1 Ann Zhang; State: approved;"
                                + " Start: from 2026-03-02 to 2026-03-03",
                        "");
        assertThat(head(ReportTables.opportunities(crm, criteria), Locale.CHINESE))
                .containsExactly(
                        "客户机会分析（按职员汇总）",
                        "销售阶段：First contact；客户：S South East；业务员：E1 Ann Zhang；状态：已审核；" + "开始日期：2026-03-02 至 2026-03-03",
                        "");
        OpportunityCriteria since =
                OpportunityCriteria.groupBy(Grouping.CUSTOMER).during(new Period(Optional.of(day), Optional.empty()));
        assertThat(head(ReportTables.opportunities(crm, since), Locale.ENGLISH)).contains("Start: from 2026-03-02");
    }

    @Test
    @DisplayName("A2: the table of projects says in words what was counted, of the employee and the project's state")
    void projectFilters() {
        Crm crm = Crm.inMemory();
        Employee ann = crm.employees().add(Employee.draft("E1", "Ann Zhang"));
        ProjectCriteria criteria =
                ProjectCriteria.groupBy(Grouping.CUSTOMER).forEmployee(ann.id()).inState(ProjectState.TERMINATED);
        assertThat(head(ReportTables.projects(crm, criteria), Locale.ENGLISH))
                .containsExactly("Projects by customer", "Employee: E1 Ann Zhang; State: terminated", "");
        assertThat(head(ReportTables.projects(crm, criteria), Locale.CHINESE))
                .containsExactly("客户项目分析（按客户汇总）", "职员：E1 Ann Zhang；状态：已终止", "");
    }

    @Test
    @DisplayName("A4: the table of quotes says in words what was counted, of the salesperson and the quote's date")
    void quoteFilters() {
        Crm crm = Crm.inMemory();
        Customer south = crm.customers().add(Customer.draft("S", "South"));
        Employee ann = crm.employees().add(Employee.draft("E1", "Ann Zhang"));
        LocalDate day = LocalDate.of(2026, 3, 2);
        QuoteCriteria criteria = QuoteCriteria.all()
                .forCustomer(south.id())
                .forEmployee(ann.id())
                .during(Period.between(day, day.plusDays(1)));
        assertThat(head(ReportTables.quotes(crm, criteria), Locale.ENGLISH))
                .containsExactly(
                        "Quoted products",
                        "Customer: S South; Salesperson: E1 Ann Zhang; Date: from 2026-03-02 to 2026-03-03",
                        "");
        assertThat(head(ReportTables.quotes(crm, criteria), Locale.CHINESE))
                .containsExactly("商品报价明细", "客户：S South；业务员：E1 Ann Zhang；日期：2026-03-02 至 2026-03-03", "");
    }

    @Test
    @DisplayName("A1: exchange CSV is exact, with the total last and absent rates empty")
    void csv() {
        assertThat(ReportRenderers.csv().render(table, Locale.CHINESE).lines())
                .containsExactly(
                        "code,name,count,cost,expected,opportunity_amount,expected_profit,expected_profit_rate,"
                                + "opportunity_profit,opportunity_profit_rate",
                        "C22,e\u0301t ＡＢ,1,0.00,0.00,0.00,0.00,,0.00,",
                        "C1,旭日贸易,1999,10.00,1234567.00,0.00,1234557.00,100.00,-10.00,",
                        "TOTAL,TOTAL,2000,10.00,1234567.00,0.00,1234557.00,100.00,-10.00,");
    }

    @Test
    @DisplayName("Exchange CSV is quoted where RFC 4180 needs it and nowhere else")
    void quotes() {
        ReportTable hostile = table(List.of(
                new Group<>(new CustomerId("crm", "1"), "#1", "#", sums(1, "0", "0", "0")),
                new Group<>(new CustomerId("crm", "1"), "'", "a;b", sums(1, "0", "0", "0")),
                new Group<>(new CustomerId("crm", "1"), " ", "a,\"b\"", sums(1, "0", "0", "0"))));
        assertThat(ReportRenderers.csv().render(hostile, Locale.ROOT).lines().skip(1))
                .containsExactly(
                        "#1,#,1,0.00,0.00,0.00,0.00,,0.00,",
                        " ,\"a,\"\"b\"\"\",1,0.00,0.00,0.00,0.00,,0.00,",
                        "',a;b,1,0.00,0.00,0.00,0.00,,0.00,",
                        "TOTAL,TOTAL,3,0.00,0.00,0.00,0.00,,0.00,");
    }

    @Test
    @DisplayName("Text tables replace line breaks by blanks, leave out marks of direction, and cut long texts")
    void hostileTexts() {
        ReportTable hostile = table(List.of(
                new Group<>(new CustomerId("crm", "1"), "A", "a\u2028b\u2029c\nd\u0085e", sums(1, "0", "0", "0")),
                new Group<>(new CustomerId("crm", "1"), "B", "b\u202Eabc\u2066\u200F", sums(1, "0", "0", "0")),
                new Group<>(new CustomerId("crm", "1"), "C", "c".repeat(61), sums(1, "0", "0", "0")),
                new Group<>(new CustomerId("crm", "1"), "D", "d".repeat(60), sums(1, "0", "0", "0")),
                new Group<>(new CustomerId("crm", "1"), "E", "e" + "客".repeat(30), sums(1, "0", "0", "0"))));
        List<String> lines =
                ReportRenderers.text().render(hostile, Locale.ENGLISH).lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.get(4)).startsWith("A              a b c d e   ");
        assertThat(lines.get(5)).startsWith("B              babc   ");
        assertThat(lines.get(6)).startsWith("C              " + "c".repeat(59) + "…  ");
        assertThat(lines.get(7)).startsWith("D              " + "d".repeat(60) + "  ");
        assertThat(lines.get(8)).startsWith("E              e" + "客".repeat(29) + "…  ");
        assertThat(lines.subList(4, 9).stream().map(DisplayWidth::of).distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("Display width: wide characters take two columns, combining ones none")
    void width() {
        for (String wide : List.of(
                "客",
                "Ａ",
                "\uD842\uDFB7",
                "ー",
                "・",
                "㈱",
                "㎡",
                "⭐",
                "✅",
                "\uD83E\uDE90",
                "。",
                "「",
                "한",
                "ㄅ",
                "\uD83D\uDE80",
                "\uD87E\uDC00",
                "々",
                "￥")) {
            assertThat(DisplayWidth.of(wide)).as(wide).isEqualTo(2);
        }
        for (String narrow : List.of("a", "é", "ﾊ", "·", "…", "€", "\u00AD", "Ж", "☎", "℃")) {
            assertThat(DisplayWidth.of(narrow)).as(narrow).isEqualTo(1);
        }
        for (String none : List.of("\u0301", "\u3099", "\u200D", "\uFE0F", "\u1161")) {
            assertThat(DisplayWidth.of(none)).as(none).isZero();
        }
    }

    private static List<String> head(ReportTable table, Locale locale) {
        return ReportRenderers.text().render(table, locale).lines().limit(3).toList();
    }

    private static ReportTable table(List<Group<OpportunitySums>> groups) {
        return ReportTables.opportunities(
                Analysis.of(OpportunityCriteria.groupBy(Grouping.CUSTOMER), groups, OpportunitySums.NONE),
                new CurrencyScale(2));
    }

    private static OpportunitySums sums(long count, String cost, String expected, String amount) {
        return new OpportunitySums(count, new BigDecimal(cost), new BigDecimal(expected), new BigDecimal(amount));
    }
}
