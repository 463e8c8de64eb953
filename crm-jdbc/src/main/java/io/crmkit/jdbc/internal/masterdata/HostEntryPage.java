package io.crmkit.jdbc.internal.masterdata;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.EntrySource;
import io.crmkit.jdbc.internal.ledger.HostText;
import io.crmkit.jdbc.internal.list.ComparedField;
import io.crmkit.jdbc.internal.list.FilterSql;
import io.crmkit.jdbc.internal.list.Keyset;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Folding;
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
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads a page of the list of a host's entries, in one statement over all their tables (L1). The list can be sorted and
 * filtered by code, by name and by whether an entry is a category. The other attributes are read from the ledger and
 * only shown. Used once; not thread-safe.
 */
final class HostEntryPage {

    private static final Field<String> SOURCE = field("entry_source", String.class);
    private static final Field<String> KEY = field("entry_key", String.class);
    private static final Field<String> CODE = field("entry_code", String.class);
    private static final Field<String> EXACT_CODE = field("exact_code", String.class);
    private static final Field<String> FOLDED_CODE = field("folded_code", String.class);
    private static final Field<String> NAME = field("entry_name", String.class);
    private static final Field<String> FOLDED_NAME = field("folded_name", String.class);
    private static final Field<Boolean> CATEGORY = field("is_category", Boolean.class);

    private final Session session;
    private final MasterKind kind;
    private final Entries entries;
    private final HostText text;

    HostEntryPage(Session session, MasterKind kind) {
        this.session = session;
        this.kind = kind;
        this.entries = session.entries(kind, "e");
        this.text = new HostText(session.database());
    }

    /** Reads a page, and the number of all rows if the query asks for it. */
    Page<LedgerId> read(Ledger.Scope scope, ListQuery query) {
        Optional<EntriesBelow> below =
                scope instanceof Ledger.Scope.Under under ? session.below(under.category()) : Optional.empty();
        List<CommonTableExpression<?>> recursion = below.flatMap(session::recursion)
                .map(List::<CommonTableExpression<?>>of)
                .orElseGet(List::of);
        Table<?> all = all(scope, below);
        Condition wanted = FilterSql.of(query.filter(), column -> compared(column, ErrorCode.NOT_FILTERABLE));
        Keyset keyset = new Keyset(
                query.sort().map(sort -> compared(sort.column(), ErrorCode.NOT_SORTABLE)),
                List.of(ComparedField.text(EXACT_CODE, Folding.NONE, false, false, session)),
                query.sort().filter(Sort::descending).isPresent(),
                session.database());
        List<LedgerNode> found = session.dsl()
                .withRecursive(recursion)
                .select(SOURCE, KEY, CODE, NAME, CATEGORY)
                .from(all)
                .where(wanted)
                .and(query.after().map(keyset::after).orElseGet(DSL::noCondition))
                .orderBy(keyset.order())
                .limit(DSL.inline(query.size() + 1))
                .fetch(row -> new LedgerNode(
                        LedgerId.of(kind, row.get(SOURCE), row.get(KEY)),
                        Optional.empty(),
                        row.get(CODE),
                        row.get(NAME),
                        row.get(CATEGORY),
                        Map.of()));
        boolean more = found.size() > query.size();
        List<Row<LedgerId>> rows = new EntryRows(session).of(described(more ? found.subList(0, query.size()) : found));
        return new Page<>(
                rows,
                more
                        ? Optional.of(MasterColumns.list(kind).cursorOf(rows.get(rows.size() - 1), query.sort()))
                        : Optional.empty(),
                query.counted()
                        ? OptionalLong.of(session.dsl()
                                .withRecursive(recursion)
                                .selectCount()
                                .from(all)
                                .where(wanted)
                                .fetchSingle(0, Long.class))
                        : OptionalLong.empty());
    }

    /**
     * Returns the union of the entries of a scope over all tables.
     *
     * @param below the subtree of the scope's category; empty if the scope has none
     */
    private Table<?> all(Ledger.Scope scope, Optional<EntriesBelow> below) {
        return entries.sources().stream()
                .map(source -> all(scope, below, source))
                .reduce((some, others) -> some.unionAll(others))
                .orElseThrow()
                .asTable("entries");
    }

    /** Selects the entries of a scope in one table. All tables give the same fields, because they are united. */
    private Select<Record> all(Ledger.Scope scope, Optional<EntriesBelow> below, EntrySource source) {
        List<Field<?>> fields = List.of(
                DSL.inline(source.source()).as(SOURCE),
                source.key().as(KEY),
                source.code().as(CODE),
                text.exact(source.code()).as(EXACT_CODE),
                source.foldedCode().as(FOLDED_CODE),
                source.name().as(NAME),
                source.foldedName().as(FOLDED_NAME),
                // H2 cannot compare the result of EXISTS, so make a Boolean of it.
                DSL.when(DSL.condition(source.category()), DSL.inline(true))
                        .otherwise(DSL.inline(false))
                        .as(CATEGORY));
        return DSL.select(fields)
                .from(below.<Table<?>>map(found -> found.joinedTo(source)).orElseGet(source::table))
                .where(source.scope())
                .and(in(scope, below, source));
    }

    /** Adds the attributes that the ledger knows. An entry that has disappeared meanwhile stays as it was found. */
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

    private ComparedField compared(String column, ErrorCode refusal) {
        if (column.equals(MasterColumns.CODE.key())) {
            return ComparedField.text(FOLDED_CODE, entries.folding(), false, false, session);
        } else if (column.equals(MasterColumns.NAME.key())) {
            return ComparedField.text(FOLDED_NAME, entries.folding(), true, false, session);
        } else if (column.equals(MasterColumns.CATEGORY.key())) {
            return ComparedField.of(ColumnType.BOOLEAN, CATEGORY, false, false);
        }
        throw ValidationException.of(column, refusal);
    }

    /** Returns the condition that an entry of a table belongs to a scope. */
    private static Condition in(Ledger.Scope scope, Optional<EntriesBelow> below, EntrySource source) {
        if (scope instanceof Ledger.Scope.Level level) {
            return level.parent().map(source::below).orElseGet(source::atTheTop);
        }
        Condition leaf = DSL.not(DSL.condition(source.category()));
        if (scope instanceof Ledger.Scope.Under under) {
            return below.map(found -> found.held(source))
                    .orElseGet(DSL::falseCondition)
                    .and(leaf)
                    .and(DSL.not(source.is(under.category())));
        }
        return scope instanceof Ledger.Scope.Everything ? DSL.noCondition() : leaf;
    }

    private static <T> Field<T> field(String name, Class<T> type) {
        return DSL.field(DSL.unquotedName(name), type);
    }
}
