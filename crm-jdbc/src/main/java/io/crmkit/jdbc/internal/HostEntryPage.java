package io.crmkit.jdbc.internal;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.ColumnType;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * A page of the list of a host's entries, in one statement on the table that it describes (L1). It is sorted and
 * filtered by code, name and whether an entry is a category; what else the host keeps of its entries is asked of its
 * ledger, and only shown.
 */
final class HostEntryPage {

    private final Session session;
    private final MasterKind kind;
    private final Entries entries;

    HostEntryPage(Session session, MasterKind kind) {
        this.session = session;
        this.kind = kind;
        this.entries = session.entries(kind, "e");
    }

    Page<LedgerId> read(Ledger.Scope scope, ListQuery query) {
        Condition wanted = entries.scope()
                .and(in(scope))
                .and(FilterSql.of(query.filter(), column -> compared(column, ErrorCode.NOT_FILTERABLE)));
        Keyset keyset = new Keyset(
                query.sort().map(sort -> compared(sort.column(), ErrorCode.NOT_SORTABLE)),
                List.of(ListField.text(entries.codec().text(entries.code()), Folding.NONE, false, false, session)),
                query.sort().filter(Sort::descending).isPresent(),
                session.database());
        Field<String> key = entries.key().as("entry_key");
        Field<String> code = entries.code().as("entry_code");
        Field<String> name = entries.name().as("entry_name");
        Field<Boolean> category = entries.category().as("entry_category");
        List<LedgerNode> found = session.dsl()
                .select(key, code, name, category)
                .from(entries.table())
                .where(wanted)
                .and(query.after().map(keyset::after).orElseGet(DSL::noCondition))
                .orderBy(keyset.order())
                .limit(query.size() + 1)
                .fetch(row -> new LedgerNode(
                        LedgerId.of(kind, entries.source(), row.get(key)),
                        Optional.empty(),
                        row.get(code),
                        row.get(name),
                        row.get(category),
                        Map.of()));
        boolean more = found.size() > query.size();
        List<Row<LedgerId>> rows = new EntryRows(session).of(described(more ? found.subList(0, query.size()) : found));
        return new Page<>(
                rows,
                more
                        ? Optional.of(MasterColumns.list(kind).at(rows.get(rows.size() - 1), query.sort()))
                        : Optional.empty(),
                query.counted() ? OptionalLong.of(count(wanted)) : OptionalLong.empty());
    }

    private long count(Condition wanted) {
        return session.dsl().selectCount().from(entries.table()).where(wanted).fetchSingle(0, Long.class);
    }

    /** The entries with what the ledger knows of them besides; one that has gone since stays as it was found. */
    private List<LedgerNode> described(List<LedgerNode> found) {
        Ledger ledger = session.ledger().ledger();
        if (ledger.attributes(kind).isEmpty()) {
            return found;
        }
        Map<LedgerId, LedgerNode> known = ledger.findAll(
                session.transaction(), found.stream().map(LedgerNode::id).toList());
        return found.stream()
                .map(node -> new LedgerNode(
                        node.id(),
                        node.parent(),
                        node.code(),
                        node.name(),
                        node.category(),
                        known.getOrDefault(node.id(), node).attributes()))
                .toList();
    }

    private ListField compared(String column, ErrorCode refusal) {
        if (column.equals(MasterColumns.CODE.key())) {
            return ListField.text(entries.foldedCode(), entries.folding(), false, false, session);
        } else if (column.equals(MasterColumns.NAME.key())) {
            return ListField.text(entries.foldedName(), entries.folding(), true, false, session);
        } else if (column.equals(MasterColumns.CATEGORY.key())) {
            // on H2 an EXISTS cannot be compared
            Field<Boolean> category = DSL.when(DSL.condition(entries.category()), DSL.inline(true))
                    .otherwise(DSL.inline(false));
            return ListField.of(ColumnType.BOOLEAN, category, false, false);
        }
        throw ValidationException.of(column, refusal);
    }

    private Condition in(Ledger.Scope scope) {
        Condition leaf = DSL.not(DSL.condition(entries.category()));
        if (scope instanceof Ledger.Scope.Level level) {
            if (entries.parent() == null) {
                return level.parent().isPresent() ? DSL.falseCondition() : DSL.noCondition();
            }
            return level.parent()
                    .map(parent -> entries.childOf(parent))
                    .orElseGet(() -> entries.parent().isNull());
        } else if (scope instanceof Ledger.Scope.Under under) {
            return leaf.and(entries.parent() == null ? DSL.falseCondition() : below(under.category()));
        }
        return scope instanceof Ledger.Scope.Everything ? DSL.noCondition() : leaf;
    }

    private Condition below(LedgerId category) {
        EntriesBelow below = new EntriesBelow(session, category);
        return entries.id()
                .coerce(Object.class)
                .in(DSL.withRecursive(below.expression())
                        .select(below.id().coerce(Object.class))
                        .from(below.table()))
                .and(DSL.not(entries.is(category)));
    }
}
