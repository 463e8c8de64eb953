package io.crmkit.reports.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.reports.SampleTables;
import io.crmkit.reports.internal.text.DisplayWidth;
import io.crmkit.reports.table.ReportChart;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final int WIDTH = ChartLayout.HALF;

    private static final List<ReportColumn> COLUMNS = List.of(
            new ReportColumn("name", Localized.of("Name", "名称"), Kind.TEXT),
            new ReportColumn("done", Localized.of("Done", "已完成"), Kind.COUNT),
            new ReportColumn("open", Localized.of("Open", "未完成"), Kind.COUNT));

    @Test
    @DisplayName("A1: a chart of many groups shows those that weigh most and all others together, and nothing is lost")
    void others() {
        for (int groups : new int[] {1, 5, 12, 13, 14, 500}) {
            ReportTable table = SampleTables.opportunities(groups);
            ChartData data = ChartData.of(table, table.charts().get(0), Locale.CHINESE);
            assertThat(data.groups().size()).isEqualTo(Math.min(groups, 13));
            assertThat(data.others().isPresent()).isEqualTo(groups > 13);
            for (int i = 0; i < 2; i++) {
                int series = i;
                BigDecimal sum = data.groups().stream()
                        .map(group -> group.values().get(series))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo((BigDecimal) table.total()
                        .get(table.index(table.charts().get(0).series().get(i))));
            }
        }
        ReportTable many = SampleTables.opportunities(500);
        assertThat(ChartData.of(many, many.charts().get(0), Locale.CHINESE)
                        .others()
                        .orElseThrow()
                        .name())
                .isEqualTo("其他（488）");
    }

    @Test
    @DisplayName("A1: whatever the numbers, all that is drawn is within the chart, and bars do not lie on each other")
    void within() {
        long seed = Long.getLong("crm.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<ReportRow> rows = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                rows.add(ReportRow.of(
                        random.nextBoolean() ? "客".repeat(random.nextInt(30)) : "w".repeat(random.nextInt(90)),
                        number(random),
                        random.nextInt(9) == 0 ? null : number(random)));
            }
            ChartData data = data(rows, ReportChart.Form.BARS);
            if (data.isEmpty()) {
                continue;
            }
            ChartLayout layout = new ChartLayout(data, WIDTH);
            List<Mark> marks = layout.marks();
            assertThat(marks).as("-Dcrm.seed=%d", seed).allSatisfy(mark -> within(mark, layout.height()));
            List<Mark.Label> numbers = marks.stream()
                    .filter(mark -> mark instanceof Mark.Label label && label.x() > 0)
                    .map(Mark.Label.class::cast)
                    .toList();
            assertThat(numbers).as("-Dcrm.seed=%d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("A3: shares show what part of each group is done, and nothing of a group without anything")
    void shares() {
        ChartData data = data(
                List.of(ReportRow.of("A", 2L, 1L), ReportRow.of("B", 0L, 0L), ReportRow.of("", 0L, 7L)),
                ReportChart.Form.SHARES);
        ChartLayout layout = new ChartLayout(data, WIDTH);
        List<Mark> marks = layout.marks();
        assertThat(marks).allSatisfy(mark -> within(mark, layout.height()));
        assertThat(marks.stream().filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()))
                .contains("Done", "Open", "66.67 %", "0.00 %", "100 %")
                .filteredOn(text -> text.matches("\\d+\\.\\d\\d %"))
                .hasSize(2);
    }

    @Test
    @DisplayName("A1: an axis has round ticks, zero among them, from the least number to the greatest")
    void axis() {
        for (String[] ends : new String[][] {
            {"0", "1"}, {"-1", "1"}, {"3", "7"}, {"-0.01", "-0.005"}, {"-999999999999999", "12345678901234567890"}
        }) {
            Axis axis = Axis.of(new BigDecimal(ends[0]), new BigDecimal(ends[1]), 10, 500);
            assertThat(axis.ticks()).hasSizeBetween(3, 7).anyMatch(tick -> tick.signum() == 0);
            assertThat(axis.lowest()).isLessThanOrEqualTo(new BigDecimal(ends[0]));
            assertThat(axis.highest()).isGreaterThanOrEqualTo(new BigDecimal(ends[1]));
            assertThat(axis.at(axis.lowest())).isEqualTo(10);
            assertThat(axis.at(axis.highest())).isEqualTo(510);
        }
    }

    private static ChartData data(List<ReportRow> rows, ReportChart.Form form) {
        ReportChart chart = new ReportChart(Localized.of("T", "T"), form, "name", List.of("done", "open"));
        ReportTable table = new ReportTable(Localized.of("T", "T"), COLUMNS, rows, Arrays.asList(null, 0L, 0L));
        return ChartData.of(table.charting(List.of(chart)), chart, Locale.ENGLISH);
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(random.nextInt(2_000_001) - 1_000_000).movePointLeft(random.nextInt(14) - 10);
    }

    private static void within(Mark mark, int height) {
        if (mark instanceof Mark.Box box) {
            assertThat(box.width()).isNotNegative();
            assertThat(box.x()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(WIDTH);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(height);
        } else if (mark instanceof Mark.Label label) {
            int width = 7 * DisplayWidth.of(label.text());
            assertThat(label.y()).isBetween(0, height);
            int left = switch (label.anchor()) {
                case START -> label.x();
                case MIDDLE -> label.x() - width / 2;
                case END -> label.x() - width;
            };
            assertThat(left).isNotNegative();
            assertThat(left + width).isLessThanOrEqualTo(WIDTH);
        }
    }
}
