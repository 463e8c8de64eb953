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

/** Makes a table of an analysis: what each group is called, then its figures, at last the total. */
final class GroupTable {

    /** The key of the column with the names of the groups. */
    static final String NAME = "name";

    private static final Head CODE = new Head(ReportColumn.of("code", "Code", "编码", Kind.TEXT), Group::code);
    private static final Head CALLED = new Head(ReportColumn.of(NAME, "Name", "名称", Kind.TEXT), GroupTable::name);

    private GroupTable() {}

    /** A table of groups that go by code and name. */
    static <S extends Sums<S>> ReportTable of(
            Localized title, List<Figure<S>> figures, Analysis<?, S> analysis, CurrencyScale scale) {
        return of(title, List.of(CODE, CALLED), figures, analysis, scale);
    }

    /** A table of groups that go by their names alone. */
    static <S extends Sums<S>> ReportTable named(
            Localized title, List<Figure<S>> figures, Analysis<?, S> analysis, CurrencyScale scale) {
        return of(title, List.of(CALLED), figures, analysis, scale);
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

    private static Object name(Group<?> group) {
        return group.key() instanceof GroupKey.None ? Unnamed.NONE : group.name();
    }

    private static <S> List<@Nullable Object> row(
            List<? extends @Nullable Object> head, List<Figure<S>> figures, S sums, CurrencyScale scale) {
        List<@Nullable Object> cells = new ArrayList<>(head);
        figures.forEach(figure -> cells.add(figure.value().apply(sums, scale)));
        return cells;
    }

    /** A column that tells what a group is called. */
    private record Head(ReportColumn column, Function<Group<?>, Object> value) {}
}
