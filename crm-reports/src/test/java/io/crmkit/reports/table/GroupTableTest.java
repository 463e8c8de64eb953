package io.crmkit.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.Grouping;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupTableTest {

    private final ReportTable quotes = ReportTables.quotes(
            Analysis.of(
                    QuoteCriteria.all(),
                    List.of(
                            quoted("P2", "商品2", "1200.0000", "3600.00", "3240.00"),
                            quoted("P1", "Bolt, \"M8\"", "0.0001", "0.01", "0"),
                            quoted("P3", "商品3", "2.50", "10", "10"),
                            quoted("P0", "", "0", "0", "0")),
                    QuoteSums.NONE),
            new CurrencyScale(2));

    @Test
    @DisplayName("A4: exchange CSV has quantities without trailing zeros, unit prices with 4 decimals, the total last")
    void quotesCsv() {
        assertThat(ReportRenderers.csv().render(quotes, Locale.CHINESE))
                .isEqualTo("code,name,quantity,unit_price,amount,discounted_amount\n"
                        + "P0,,0,,0.00,0.00\n"
                        + "P1,\"Bolt, \"\"M8\"\"\",0.0001,100.0000,0.01,0.00\n"
                        + "P2,商品2,1200,3.0000,3600.00,3240.00\n"
                        + "P3,商品3,2.5,4.0000,10.00,10.00\n"
                        + "TOTAL,TOTAL,1202.5001,3.0021,3610.01,3250.00\n");
    }

    @Test
    @DisplayName("A4: the text table groups digits and keeps the decimals of quantities and unit prices")
    void quotesText() {
        assertThat(ReportRenderers.text().render(quotes, Locale.ENGLISH).lines())
                .containsExactly(
                        "Quoted products",
                        "",
                        "Product code  Product name    Quantity  Unit price    Amount  After line discount",
                        "------------  ------------  ----------  ----------  --------  -------------------",
                        "P0                                   0                  0.00                 0.00",
                        "P1            Bolt, \"M8\"        0.0001    100.0000      0.01                 0.00",
                        "P2            商品2              1,200      3.0000  3,600.00             3,240.00",
                        "P3            商品3                2.5      4.0000     10.00                10.00",
                        "------------  ------------  ----------  ----------  --------  -------------------",
                        "Total                       1,202.5001      3.0021  3,610.01             3,250.00");
        assertThat(ReportRenderers.text().render(quotes, Locale.CHINESE)).contains("单价", "折后金额", "合计");
    }

    @Test
    @DisplayName("A2: exchange CSV has the columns of projects, amounts at the ledger's scale, rates with 2 decimals")
    void projectsCsv() {
        ReportTable table = ReportTables.projects(
                Analysis.of(
                        ProjectCriteria.groupBy(Grouping.EMPLOYEE),
                        List.of(
                                new Group<>(new EmployeeId("crm", "E2"), "E2", "李四", sums(2, "1", "2", "3", "4", "6")),
                                new Group<>(
                                        new EmployeeId("crm", "E1"),
                                        "E1",
                                        "Anna",
                                        sums(1, "10", "20.125", "0", "5", "0"))),
                        ProjectSums.NONE),
                new CurrencyScale(3));
        assertThat(ReportRenderers.csv().render(table, Locale.ENGLISH))
                .isEqualTo("code,name,count,cost,expected,opportunity_amount,actual_cost,actual_amount,"
                        + "actual_profit,actual_profit_rate\n"
                        + "E1,Anna,1,10.000,20.125,0.000,5.000,0.000,-5.000,\n"
                        + "E2,李四,2,1.000,2.000,3.000,4.000,6.000,2.000,33.33\n"
                        + "TOTAL,TOTAL,3,11.000,22.125,3.000,9.000,6.000,-3.000,-50.00\n");
        assertThat(table.title().text(Locale.ENGLISH)).isEqualTo("Projects by employee");
    }

    @Test
    @DisplayName(
            "A3: exchange CSV of services goes by name alone; the group without a value has an empty one there and is"
                    + " first")
    void servicesCsv() {
        ReportTable table = ReportTables.services(
                Analysis.of(
                        ServiceCriteria.groupBy(ServiceGrouping.CONTACT_TYPE),
                        List.of(
                                new Group<>(
                                        new GroupKey.Value(new DictionaryValueId(new UUID(1, 1))),
                                        "",
                                        "电话",
                                        new ServiceSums(1, 2, 3, 0)),
                                new Group<>(new GroupKey.None(), "", "", new ServiceSums(0, 1, 0, 1))),
                        ServiceSums.NONE),
                new CurrencyScale(2));
        assertThat(ReportRenderers.csv().render(table, Locale.CHINESE))
                .isEqualTo("name,completed,uncompleted,completion_rate,progressed,unprogressed,progress_rate\n"
                        + ",0,1,0.00,0,1,0.00\n"
                        + "电话,1,2,33.33,3,0,100.00\n"
                        + "TOTAL,1,3,25.00,3,1,75.00\n");
        assertThat(ReportRenderers.text().render(table, Locale.ENGLISH).lines())
                .containsExactly(
                        "Services by contact type",
                        "",
                        "Contact type  Completed  Open  Completion rate %  With progress  Without progress  Progress rate %",
                        "------------  ---------  ----  -----------------  -------------  ----------------  ---------------",
                        "(none)                0     1               0.00              0                 1             0.00",
                        "电话                  1     2              33.33              3                 0           100.00",
                        "------------  ---------  ----  -----------------  -------------  ----------------  ---------------",
                        "Total                 1     3              25.00              3                 1            75.00");
        assertThat(table.title().text(Locale.CHINESE)).isEqualTo("客户服务分析（按联系类型汇总）");
        assertThat(ReportRenderers.html().render(table, Locale.ENGLISH))
                .as("a chart of what is completed and one of what has progressed, as shares of each group")
                .containsSubsequence("<svg", "33.33 %", "<svg", "100 %")
                .doesNotContain("66.67 %");
    }

    @Test
    @DisplayName("A3: without services the rates of the total are empty")
    void servicesEmpty() {
        ReportTable table = ReportTables.services(
                Analysis.of(ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE), List.of(), ServiceSums.NONE),
                new CurrencyScale(2));
        assertThat(ReportRenderers.csv().render(table, Locale.ENGLISH)).endsWith("\nTOTAL,0,0,,0,0,\n");
    }

    private static Group<QuoteSums> quoted(
            String code, String name, String quantity, String amount, String discounted) {
        return new Group<>(
                new ProductId("crm", code),
                code,
                name,
                new QuoteSums(new BigDecimal(quantity), new BigDecimal(amount), new BigDecimal(discounted)));
    }

    private static ProjectSums sums(
            long count,
            String cost,
            String expected,
            String opportunityAmount,
            String actualCost,
            String actualAmount) {
        return new ProjectSums(
                count,
                new BigDecimal(cost),
                new BigDecimal(expected),
                new BigDecimal(opportunityAmount),
                new BigDecimal(actualCost),
                new BigDecimal(actualAmount));
    }
}
