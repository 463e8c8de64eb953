package io.crmkit.jdbc.internal.masterdata;

import static io.crmkit.jdbc.internal.schema.Tables.CUSTOMER;
import static io.crmkit.jdbc.internal.schema.Tables.EMPLOYEE;
import static io.crmkit.jdbc.internal.schema.Tables.PRODUCT;

import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.own.OwnTable;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.ListTables;
import io.crmkit.jdbc.internal.list.NamedColumn;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Highlight;
import io.crmkit.spi.Ledger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The lists of the CRM's own customers, employees and products. */
final class EntryList {

    private static final Map<MasterKind, ListMapping<LedgerId>> MAPPINGS =
            Arrays.stream(MasterKind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, EntryList::mapping));

    private EntryList() {}

    static ListMapping<LedgerId> of(MasterKind kind) {
        return MAPPINGS.get(kind);
    }

    private static ListMapping<LedgerId> mapping(MasterKind kind) {
        OwnTable table = OwnTable.of(kind);
        List<ListColumn> columns = new ArrayList<>(List.of(
                OwnColumn.text(MasterColumns.CODE, table.code(), table.foldedCode()),
                OwnColumn.text(MasterColumns.NAME, table.name(), table.foldedName()),
                OwnColumn.plain(MasterColumns.CATEGORY, table.hasChildren())));
        columns.addAll(
                switch (kind) {
                    case CUSTOMER ->
                        List.of(
                                OwnColumn.name(MasterColumns.KIND, CUSTOMER.PARTNER_KIND),
                                NamedColumn.ofDictionary(MasterColumns.CUSTOMER_CATEGORY, CUSTOMER.CUSTOMER_CATEGORY),
                                NamedColumn.ofDictionary(MasterColumns.INDUSTRY, CUSTOMER.INDUSTRY),
                                OwnColumn.text(MasterColumns.PHONE, CUSTOMER.PHONE, CUSTOMER.FOLDED_PHONE),
                                OwnColumn.text(MasterColumns.EMAIL, CUSTOMER.EMAIL, CUSTOMER.FOLDED_EMAIL),
                                OwnColumn.memo(MasterColumns.ADDRESS, CUSTOMER.ADDRESS),
                                OwnColumn.memo(MasterColumns.REMARKS, CUSTOMER.REMARKS));
                    case EMPLOYEE ->
                        List.of(
                                OwnColumn.text(MasterColumns.TITLE, EMPLOYEE.TITLE, EMPLOYEE.FOLDED_TITLE),
                                OwnColumn.text(MasterColumns.PHONE, EMPLOYEE.PHONE, EMPLOYEE.FOLDED_PHONE),
                                OwnColumn.text(MasterColumns.EMAIL, EMPLOYEE.EMAIL, EMPLOYEE.FOLDED_EMAIL));
                    case PRODUCT ->
                        List.of(
                                OwnColumn.text(
                                        MasterColumns.SPECIFICATION,
                                        PRODUCT.SPECIFICATION,
                                        PRODUCT.FOLDED_SPECIFICATION),
                                OwnColumn.text(MasterColumns.ORIGIN, PRODUCT.ORIGIN, PRODUCT.FOLDED_ORIGIN),
                                OwnColumn.text(MasterColumns.UNIT, PRODUCT.UNIT, PRODUCT.FOLDED_UNIT),
                                OwnColumn.price(MasterColumns.UNIT_PRICE, PRODUCT.UNIT_PRICE));
                });
        return new ListMapping<>(
                MasterColumns.list(kind),
                table.table(),
                List.of(),
                null,
                null,
                List.of(OwnColumn.text(MasterColumns.CODE, table.code(), table.code(), "code_order")),
                columns,
                new ListMapping.Head<>(
                        List.of(table.id()),
                        row -> LedgerId.of(kind, LedgerId.OWN, row.get(table.id())),
                        row -> Highlight.NONE));
    }

    /** That an entry is in a scope. */
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
