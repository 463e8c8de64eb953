package io.crmkit.reports.table;

import io.crmkit.error.Localized;
import io.crmkit.list.Highlight;
import io.crmkit.report.Analysis;
import io.crmkit.report.Sums;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a table of an analysis: code and name of each group, then its figures, at last the total. */
final class GroupTable {

    /** The key of the column with the names of the groups. */
    static final String NAME = "name";

    private static final List<ReportColumn> ENTRY =
            List.of(ReportColumn.of("code", "Code", "编码", Kind.TEXT), ReportColumn.of(NAME, "Name", "名称", Kind.TEXT));

    private GroupTable() {}

    static <S extends Sums<S>> ReportTable of(
            Localized title, List<Figure<S>> figures, Analysis<?, S> analysis, CurrencyScale scale) {
        return new ReportTable(
                        title,
                        Stream.concat(ENTRY.stream(), figures.stream().map(Figure::column))
                                .toList(),
                        analysis.rows().stream()
                                .map(group -> new ReportRow(
                                        row(group.code(), group.name(), figures, group.sums(), scale), Highlight.NONE))
                                .toList(),
                        row(null, null, figures, analysis.total(), scale))
                .locking(ENTRY.size());
    }

    private static <S> List<@Nullable Object> row(
            @Nullable String code, @Nullable String name, List<Figure<S>> figures, S sums, CurrencyScale scale) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(code, name));
        figures.forEach(figure -> cells.add(figure.value().apply(sums, scale)));
        return cells;
    }
}
