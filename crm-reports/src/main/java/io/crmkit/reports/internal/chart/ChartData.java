package io.crmkit.reports.internal.chart;

import io.crmkit.reports.internal.text.ShownValue;
import io.crmkit.reports.table.ReportChart;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart: the most important groups, the largest first, and the rest together at the end, so that a
 * chart of 500 groups stays readable. Immutable.
 *
 * @param title the title of the chart
 * @param form how the numbers are drawn
 * @param series the labels of the numbers of each group
 * @param single the groups that are shown on their own
 * @param others the sum of all other groups; empty if there are none
 */
record ChartData(String title, ReportChart.Form form, List<String> series, List<Group> single, Optional<Group> others) {

    /** The maximum number of groups that are shown on their own. */
    static final int MAX_GROUPS = 12;

    /**
     * @param name the name for readers
     * @param values one number per series
     */
    record Group(String name, List<BigDecimal> values) {

        /** Returns how prominent the group is. A large loss matters as much as a large profit. */
        BigDecimal weight() {
            return values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal sum() {
            return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static ChartData of(ReportTable table, ReportChart chart, Locale locale) {
        List<Integer> columns = chart.series().stream().map(table::index).toList();
        List<Group> all = new ArrayList<>(table.rows().stream()
                .map(row -> new Group(
                        name(table, chart, row, locale),
                        columns.stream()
                                .map(column -> number(row.cells().get(column)))
                                .toList()))
                .toList());
        all.sort(Comparator.comparing(Group::weight).reversed());
        // combining a single group with itself would save nothing
        int most = all.size() == MAX_GROUPS + 1 ? MAX_GROUPS + 1 : Math.min(all.size(), MAX_GROUPS);
        List<Group> shown = new ArrayList<>(all.subList(0, most));
        shown.sort(Comparator.comparing((Group group) -> group.values().get(0)).reversed());
        Optional<Group> others =
                all.size() > most ? Optional.of(others(all.subList(most, all.size()), locale)) : Optional.empty();
        return new ChartData(
                chart.title().text(locale),
                chart.form(),
                columns.stream()
                        .map(column -> table.columns().get(column).label().text(locale))
                        .toList(),
                Collections.unmodifiableList(shown),
                others);
    }

    /** Returns all groups in the order in which they are drawn. */
    List<Group> groups() {
        return Stream.concat(single.stream(), others.stream()).toList();
    }

    /** Returns whether there is nothing to draw. */
    boolean isEmpty() {
        return single.stream().allMatch(group -> group.weight().signum() == 0);
    }

    private static Group others(List<Group> groups, Locale locale) {
        Localized name = Localized.ofKey("chart.others", groups.size());
        return new Group(
                name.text(locale),
                IntStream.range(0, groups.get(0).values().size())
                        .mapToObj(i -> groups.stream()
                                .map(group -> group.values().get(i))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .toList());
    }

    /** Returns the first cell of the row if the group has no name. */
    private static String name(ReportTable table, ReportChart chart, ReportRow row, Locale locale) {
        String name = ShownValue.of(row.cells().get(table.index(chart.label())), locale);
        return name.isBlank() ? ShownValue.of(row.cells().get(0), locale) : name;
    }

    private static BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        return value instanceof Long number ? BigDecimal.valueOf(number) : BigDecimal.ZERO;
    }
}
