package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.ledger.CustomerId;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private final ReportTable table = OpportunityReport.table(
            Analysis.of(
                    OpportunityCriteria.by(Grouping.CUSTOMER),
                    List.of(
                            new Group<>(new CustomerId("crm", "1"), "C1", "旭日贸易", sums("10", "1234567", "0")),
                            new Group<>(new CustomerId("crm", "2"), "C22", "e\u0301t ＡＢ", sums("0", "0", "0"))),
                    OpportunitySums.NONE),
            new CurrencyScale(2));

    @Test
    @DisplayName("A1: the text table is aligned by display width, in English and Chinese")
    void aligned() {
        String english = new TextRenderer().render(table, Locale.ENGLISH);
        assertThat(english.lines())
                .containsExactly(
                        "Code   Name      Count   Cost      Expected  Opp. amount   Exp. profit       %  Opp. profit  %",
                        "-----  --------  -----  -----  ------------  -----------  ------------  ------  -----------  -",
                        "C22    e\u0301t ＡＢ       1   0.00          0.00         0.00          0.00                 0.00",
                        "C1     旭日贸易      1  10.00  1,234,567.00         0.00  1,234,557.00  100.00       -10.00",
                        "-----  --------  -----  -----  ------------  -----------  ------------  ------  -----------  -",
                        "Total                2  10.00  1,234,567.00         0.00  1,234,557.00  100.00       -10.00");
        assertThat(new TextRenderer().render(table, Locale.CHINESE)).contains("编码", "机会金额", "合计");
    }

    @Test
    @DisplayName("A1: exchange CSV is exact, with the total last and absent rates empty")
    void csv() {
        assertThat(new CsvRenderer().render(table, Locale.CHINESE).lines())
                .containsExactly(
                        "code,name,count,cost,expected,opportunity_amount,expected_profit,expected_profit_rate,"
                                + "opportunity_profit,opportunity_profit_rate",
                        "C22,e\u0301t ＡＢ,1,0.00,0.00,0.00,0.00,,0.00,",
                        "C1,旭日贸易,1,10.00,1234567.00,0.00,1234557.00,100.00,-10.00,",
                        "TOTAL,TOTAL,2,10.00,1234567.00,0.00,1234557.00,100.00,-10.00,");
    }

    @Test
    @DisplayName("Display width: wide characters take two columns, combining ones none")
    void width() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("客户")).isEqualTo(4);
        assertThat(DisplayWidth.of("ＡＢ")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\uD842\uDFB7")).isEqualTo(2);
    }

    private static OpportunitySums sums(String cost, String expected, String amount) {
        return new OpportunitySums(1, new BigDecimal(cost), new BigDecimal(expected), new BigDecimal(amount));
    }
}
