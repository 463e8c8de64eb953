package io.crmkit.reports.table;

import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.ListType;
import io.crmkit.list.Row;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectState;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteSource;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of the rows of a list, without a total (L1, L8).
 */
final class ListTable {

    /** The columns that hold the name of an enum constant, by list and key. Readers see the constant's word instead. */
    private static final Map<String, Function<String, Localized>> WORDS = Map.of(
            name(OpportunityColumns.LIST, OpportunityColumns.STATE), OpportunityState::valueOf,
            name(ProjectColumns.LIST, ProjectColumns.STATE), ProjectState::valueOf,
            name(QuoteColumns.LIST, QuoteColumns.SOURCE), QuoteSource.Kind::valueOf,
            name(WorkPlanColumns.LIST, WorkPlanColumns.KIND), PlanKind::valueOf,
            name(WorkPlanColumns.LIST, WorkPlanColumns.MODE), PeriodMode::valueOf,
            name(MasterColumns.CUSTOMERS, MasterColumns.KIND), PartnerKind::valueOf);

    private ListTable() {}

    static ReportTable of(
            Localized title, ListType list, List<? extends Column<?>> visible, List<? extends Row<?>> rows) {
        return new ReportTable(
                title,
                visible.stream().map(column -> column(list, column)).toList(),
                rows.stream().map(row -> row(list, visible, row)).toList(),
                List.of());
    }

    private static ReportColumn column(ListType list, Column<?> visible) {
        Column<?> column = list.column(visible.key()).orElseThrow();
        return new ReportColumn(column.key(), column.label(), kind(column.type()));
    }

    private static Kind kind(ColumnType type) {
        return switch (type) {
            case TEXT, CHOICE -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case TIME -> Kind.TIME;
            case BOOLEAN -> Kind.FLAG;
        };
    }

    private static ReportRow row(ListType list, List<? extends Column<?>> visible, Row<?> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column<?> column : visible) {
            Object value = row.get(column).orElse(null);
            Function<String, Localized> word = WORDS.get(name(list, column));
            cells.add(word != null && value != null ? word.apply((String) value) : value);
        }
        return new ReportRow(cells, row.highlight());
    }

    private static String name(ListType list, Column<?> column) {
        return list.name() + "." + column.key();
    }
}
