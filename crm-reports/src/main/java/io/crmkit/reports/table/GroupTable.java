package io.crmkit.reports.table;

import io.crmkit.list.Highlight;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.Sums;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the table of an analysis: for each group its name and its figures, then the total. */
final class GroupTable {

    /** The key of the column with the names of the groups. */
    static final String NAME = "name";

    private GroupTable() {}

    /**
     * Makes a table whose groups have a code and a name.
     *
     * @param group the kind of the groups: {@code customer}, {@code employee} or {@code product}
     */
    static <S extends Sums<S>> ReportTable of(
            Localized title, String group, List<Figure<S>> figures, Analysis<?, S> analysis, CurrencyScale scale) {
        Head code = new Head(ReportColumn.of("code", "figure." + group + "-code", Kind.TEXT), Group::code);
        Head name = new Head(ReportColumn.of(NAME, "figure." + group + "-name", Kind.TEXT), GroupTable::name);
        return of(title, List.of(code, name), figures, analysis, scale);
    }

    /**
     * Makes a table whose groups have only a name.
     *
     * @param label the label of the column with the names
     */
    static <S extends Sums<S>> ReportTable named(
            Localized title, Localized label, List<Figure<S>> figures, Analysis<?, S> analysis, CurrencyScale scale) {
        Head name = new Head(new ReportColumn(NAME, label, Kind.TEXT), GroupTable::name);
        return of(title, List.of(name), figures, analysis, scale);
    }

    private static <S extends Sums<S>> ReportTable of(
            Localized title, List<Head> heads, List<Figure<S>> figures, Analysis<?, S> analysis, CurrencyScale scale) {
        return new ReportTable(
                        title,
                        Stream.concat(
                                        heads.stream().map(Head::column),
                                        figures.stream().map(Figure::column))
                                .toList(),
                        analysis.rows().stream()
                                .map(group -> new ReportRow(
                                        row(
                                                heads.stream()
                                                        .map(head ->
                                                                head.value().apply(group))
                                                        .toList(),
                                                figures,
                                                group.sums(),
                                                scale),
                                        Highlight.NONE))
                                .toList(),
                        row(Collections.nCopies(heads.size(), null), figures, analysis.total(), scale))
                .locking(heads.size());
    }

    /** Returns the name of a group. Documents without a value in the grouped field form a group of their own. */
    private static Object name(Group<?> group) {
        return group.key() instanceof GroupKey.None ? Unnamed.NONE : group.name();
    }

    private static <S> List<@Nullable Object> row(
            List<? extends @Nullable Object> head, List<Figure<S>> figures, S sums, CurrencyScale scale) {
        List<@Nullable Object> cells = new ArrayList<>(head);
        figures.forEach(figure -> cells.add(figure.value().apply(sums, scale)));
        return cells;
    }

    /** A column that identifies a group. */
    private record Head(ReportColumn column, Function<Group<?>, Object> value) {}
}
