package io.crmkit.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.list.Column;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListType;
import io.crmkit.list.Row;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.reports.render.ReportRenderers;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListTableTest {

    private static final Column<String> NUMBER = Column.text("number").labelled("No.", "编号");
    private static final Column<BigDecimal> COST = Column.number("cost").labelled("Cost", "成本费用");
    private static final Column<LocalDateTime> AT = Column.time("at").labelled("Time", "时间");
    private static final Column<Boolean> DONE = Column.flag("done").labelled("Done", "已完成");
    private static final ListType LIST = ListType.of("tests", List.of(NUMBER, COST, AT, DONE), NUMBER);

    private final ReportTable table = table(List.of(
            new Row<>("1", Highlight.NONE, Map.of("number", "A", "cost", new BigDecimal("1234.50"))),
            new Row<>(
                    "2",
                    Highlight.NONE,
                    Map.of("number", "TOTAL", "at", LocalDateTime.of(2011, 1, 6, 9, 0), "done", false))));

    @Test
    @DisplayName("L1: a list as text has a rule below its head and none above its last row, which is no total")
    void text() {
        assertThat(ReportRenderers.text().render(table, Locale.ENGLISH))
                .isEqualTo(String.join(
                        "\n",
                        "Things",
                        "",
                        "No.        Cost  Time              Done",
                        "-----  --------  ----------------  ----",
                        "A      1,234.50",
                        "TOTAL            2011-01-06 09:00  no",
                        ""));
    }

    @Test
    @DisplayName("L1: a list as CSV has its rows only, exactly")
    void csv() {
        assertThat(ReportRenderers.csv().render(table, Locale.CHINESE))
                .isEqualTo("number,cost,at,done\nA,1234.50,,\nTOTAL,,2011-01-06T09:00,false\n");
    }

    @Test
    @DisplayName("L1: an empty list is its head")
    void empty() {
        assertThat(ReportRenderers.text().render(table(List.of()), Locale.CHINESE))
                .isEqualTo("东西\n\n编号  成本费用  时间  已完成\n");
        assertThat(ReportRenderers.csv().render(table(List.of()), Locale.ROOT)).isEqualTo("number,cost,at,done\n");
    }

    @Test
    @DisplayName("L8: a list whose columns have other labels is shown with these, and says the same in its rows")
    void labelled() {
        ListType labelled =
                OpportunityColumns.LIST.labelled("state", "Situation", "情况").labelled("number", "Reference", "参考号");
        List<Row<String>> rows = List.of(new Row<>("1", Highlight.NONE, Map.of("number", "A", "state", "APPROVED")));
        ReportTable shown = ReportTables.list(
                Localized.of("Things", "东西"),
                labelled,
                List.of(
                        labelled.column("number").orElseThrow(),
                        labelled.column("state").orElseThrow()),
                rows);
        assertThat(ReportRenderers.text().render(shown, Locale.ENGLISH))
                .contains("Reference  Situation")
                .contains("approved");
        assertThat(ReportRenderers.text().render(shown, Locale.CHINESE)).contains("参考号", "情况", "已审核");
    }

    @Test
    @DisplayName("L8: a list is shown with the columns that are visible, in their order")
    void visible() {
        List<Row<String>> rows = List.of(new Row<>("1", Highlight.TERMINATED, Map.of("number", "A", "done", true)));
        ReportTable shown = ReportTables.list(Localized.of("Things", "东西"), LIST, List.of(DONE, NUMBER), rows);
        assertThat(ReportRenderers.text().render(shown, Locale.CHINESE)).endsWith("已完成  编号\n------  ----\n是      A\n");
        assertThat(shown.rows().get(0).highlight()).isEqualTo(Highlight.TERMINATED);
    }

    @Test
    @DisplayName("L8: what a document's state is called is told in words to people, and exactly in files")
    void words() {
        List<Row<String>> rows = List.of(new Row<>("1", Highlight.TERMINATED, Map.of("state", "TERMINATED")));
        ReportTable shown = ReportTables.list(
                Localized.of("Opportunities", "机会"), OpportunityColumns.LIST, List.of(OpportunityColumns.STATE), rows);
        assertThat(ReportRenderers.text().render(shown, Locale.CHINESE)).endsWith("已终止\n");
        assertThat(ReportRenderers.csv().render(shown, Locale.CHINESE)).isEqualTo("state\nTERMINATED\n");
    }

    private static ReportTable table(List<Row<String>> rows) {
        return ReportTables.list(Localized.of("Things", "东西"), LIST, rows);
    }
}
