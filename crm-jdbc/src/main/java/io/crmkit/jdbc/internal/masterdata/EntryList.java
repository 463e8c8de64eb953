package io.crmkit.jdbc.internal.masterdata;

import static io.crmkit.jdbc.internal.schema.Tables.CUSTOMER;

import io.crmkit.internal.entity.MasterFields;
import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.own.OwnTable;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.ListTables;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Highlight;
import io.crmkit.spi.Ledger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Describes the lists of customers, employees and products in the CRM's own ledger. */
final class EntryList {

    private static final Map<MasterKind, ListMapping<LedgerId>> MAPPINGS =
            Arrays.stream(MasterKind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, EntryList::mapping));

    private EntryList() {}

    /** Returns the description of the list of a kind. */
    static ListMapping<LedgerId> of(MasterKind kind) {
        return Objects.requireNonNull(MAPPINGS.get(kind));
    }

    private static ListMapping<LedgerId> mapping(MasterKind kind) {
        OwnTable table = OwnTable.of(kind);
        List<ListColumn> columns = StoredColumns.of(table.table())
                .in(MasterColumns.CATEGORY, table.hasChildren())
                .in(MasterColumns.KIND, CUSTOMER.PARTNER_KIND)
                .columns(MasterColumns.list(kind), MasterFields.of(kind));
        return new ListMapping<>(
                MasterColumns.list(kind),
                table.table(),
                List.of(),
                null,
                null,
                List.of(ListColumn.indexed(MasterColumns.CODE, table.code(), table.code())),
                columns,
                new ListMapping.Head<>(
                        List.of(table.id()),
                        row -> LedgerId.of(kind, LedgerId.OWN, row.get(table.id())),
                        row -> Highlight.NONE));
    }

    /** Returns the condition that an entry belongs to a scope. */
    static Function<ListTables, Condition> in(MasterKind kind, Ledger.Scope scope) {
        OwnTable table = OwnTable.of(kind);
        return tables -> {
            Condition leaf = tables.of(table.hasChildren()).isFalse();
            if (scope instanceof Ledger.Scope.Level level) {
                return level.parent()
                        .map(parent -> tables.of(table.parent()).eq(parent.key()))
                        .orElseGet(() -> tables.of(table.parent()).isNull());
            } else if (scope instanceof Ledger.Scope.Under under) {
                EntriesBelow below = tables.session().below(under.category()).orElseThrow();
                return leaf.and(tables.of(table.id()).ne(under.category().key()))
                        .and(tables.of(table.id())
                                .coerce(Object.class)
                                .in(DSL.withRecursive(tables.session()
                                                .recursion(below)
                                                .orElseThrow())
                                        .select(below.id().coerce(Object.class))
                                        .from(below.recursive())));
            }
            return scope instanceof Ledger.Scope.Everything ? DSL.noCondition() : leaf;
        };
    }
}
