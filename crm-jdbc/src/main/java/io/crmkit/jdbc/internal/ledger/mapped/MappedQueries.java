package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.EntrySource;
import io.crmkit.jdbc.internal.sql.Chunks;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.LedgerId;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger.Scope;
import io.crmkit.spi.LedgerNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectOrderByStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads a host's tables. Each question is one statement over all tables of a kind.
 *
 * @param dsl the context
 * @param database the kind of database
 * @param held whether rows that the CRM can change are locked, because they feed a decision (K2)
 */
public record MappedQueries(DSLContext dsl, Database database, boolean held) {

    /** How many entries with the same code are compared (K17); the rule allows only one (M5). */
    private static final int SAME_CODE = 100;

    static MappedQueries of(JdbcTransaction transaction) {
        return new MappedQueries(transaction.dsl(), transaction.database(), transaction.locksReads());
    }

    /** Returns entries of one table. */
    Map<LedgerId, LedgerNode> find(MappedSource source, Collection<LedgerId> ids) {
        MappedRows rows = rows(source);
        EntrySource entries = rows.entries();
        Map<LedgerId, LedgerNode> found = new HashMap<>();
        for (List<LedgerId> some : Chunks.<LedgerId>of(ids)) {
            SelectConditionStep<Record> select =
                    dsl.select(rows.selected()).from(rows.table()).where(entries.isOneOf(some));
            ResultQuery<Record> query = held && entries.held() ? select.forUpdate() : select;
            query.forEach(row -> {
                LedgerNode node = rows.read(row);
                found.put(node.id(), node);
            });
        }
        return found;
    }

    /**
     * Returns the entry with a code. If several have it in violation of M5, it is the one in the table described first,
     * and there the one with the lowest key.
     */
    Optional<LedgerNode> findByCode(List<MappedSource> sources, String code) {
        List<String> tags = sources.stream().map(MappedSource::tag).toList();
        return select(sources, Optional.empty(), MappedRows::selected, rows -> rows.hasCode(code))
                .orderBy(MappedRows.KEY)
                .limit(SAME_CODE)
                .fetch(row -> reader(sources).apply(row))
                .stream()
                .min(Comparator.comparing(node -> tags.indexOf(node.id().source())));
    }

    /** Returns a page of entries in the order of their codes. */
    public List<LedgerNode> page(List<MappedSource> sources, Scope scope, Optional<String> afterCode, int size) {
        if (scope instanceof Scope.Level level) {
            return level(sources, level.parent(), size);
        }
        if (scope instanceof Scope.Under under) {
            Below below = new Below(sources, under.category());
            return below.isEmpty()
                    ? List.of()
                    : nodes(
                            below.sources(),
                            select(
                                    below.sources(),
                                    Optional.of(below),
                                    MappedRows::selected,
                                    rows -> below.leaf(rows).and(after(rows, afterCode))),
                            size);
        }
        Optional<String> text =
                scope instanceof Scope.Containing containing ? Optional.of(containing.text()) : Optional.empty();
        boolean categories = scope instanceof Scope.Everything;
        return nodes(
                sources,
                select(
                        sources,
                        Optional.empty(),
                        MappedRows::selected,
                        rows -> (categories ? DSL.noCondition() : rows.isLeaf())
                                .and(text.map(rows::contains).orElseGet(DSL::noCondition))
                                .and(after(rows, afterCode))),
                size);
    }

    /** Returns the entries directly below a parent, categories first. */
    private List<LedgerNode> level(List<MappedSource> sources, Optional<LedgerId> parent, int size) {
        List<MappedSource> below = sources.stream()
                .filter(source ->
                        parent.isEmpty() || source.standsBelow(parent.get().source()))
                .toList();
        return below.isEmpty()
                ? List.of()
                : select(
                                below,
                                Optional.empty(),
                                MappedRows::selected,
                                rows -> parent.isEmpty()
                                        ? rows.atTheTop()
                                        : rows.entries().below(parent.get()))
                        .orderBy(MappedRows.CATEGORY.desc(), MappedRows.ORDER)
                        .limit(size)
                        .fetch(row -> reader(below).apply(row));
    }

    /** Returns the leaves below a category; for a leaf, itself. */
    Set<LedgerId> leaves(List<MappedSource> sources, LedgerId category) {
        Below below = new Below(sources, category);
        if (below.isEmpty()) {
            return Set.of();
        }
        Set<LedgerId> leaves = new LinkedHashSet<>();
        select(
                        below.sources(),
                        Optional.of(below),
                        rows -> List.of(
                                DSL.inline(rows.source().tag()), rows.codec().text(rows.id())),
                        rows -> below.tree().held(rows.entries()).and(rows.isLeaf()))
                .forEach(row ->
                        leaves.add(LedgerId.of(category.kind(), row.get(0, String.class), row.get(1, String.class))));
        return leaves;
    }

    /** Returns the number of entries directly below an entry. */
    long children(List<MappedSource> sources, LedgerId id) {
        return sources.stream()
                .filter(source -> source.standsBelow(id.source()))
                .map(this::rows)
                .map(rows -> DSL.field(DSL.selectCount()
                        .from(rows.table())
                        .where(rows.entries().below(id))))
                .reduce(Field::plus)
                .map(count -> dsl.select(count).fetchSingle(0, Long.class))
                .orElse(0L);
    }

    /** Returns the host's answers about an entry (M4). */
    HostUsage usage(MappedSource source, LedgerId id) {
        Optional<Field<?>> key = rows(source).codec().value(id.key());
        return key.isEmpty() ? HostUsage.none() : source.uses().ask(dsl, key.get(), database);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Returns the union of a query over several tables.
     *
     * @param below restricts the rows to what is below a category; empty for all rows
     * @param fields returns the fields for a table; they must have the same types for all tables
     * @param wanted returns the condition for a table
     */
    private SelectOrderByStep<Record> select(
            List<MappedSource> sources,
            Optional<Below> below,
            Function<MappedRows, List<? extends SelectFieldOrAsterisk>> fields,
            Function<MappedRows, Condition> wanted) {
        SelectOrderByStep<Record> all = null;
        Optional<CommonTableExpression<?>> recursion = below.flatMap(Below::recursion);
        for (MappedSource source : sources) {
            MappedRows rows = rows(source);
            SelectConditionStep<Record> part = (all == null && recursion.isPresent()
                            ? dsl.withRecursive(recursion.get()).select(fields.apply(rows))
                            : dsl.select(fields.apply(rows)))
                    .from(below.<Table<?>>map(tree -> tree.tree().joinedTo(rows.entries()))
                            .orElseGet(rows::table))
                    .where(rows.scope())
                    .and(wanted.apply(rows));
            all = all == null ? part : all.unionAll(part);
        }
        return Objects.requireNonNull(all);
    }

    private List<LedgerNode> nodes(List<MappedSource> sources, SelectOrderByStep<Record> select, int size) {
        Function<Record, LedgerNode> reader = reader(sources);
        return select.orderBy(MappedRows.ORDER).limit(size).fetch(reader::apply);
    }

    /** Returns a function that reads a row of the union as an entry of its table. */
    private Function<Record, LedgerNode> reader(List<MappedSource> sources) {
        Map<String, MappedRows> rows = sources.stream().collect(Collectors.toMap(MappedSource::tag, this::rows));
        return row -> Objects.requireNonNull(rows.get(MappedRows.tag(row))).read(row);
    }

    private Condition after(MappedRows rows, Optional<String> code) {
        return code.map(last -> TextOrder.after(rows.exactCode(), last, database))
                .orElseGet(DSL::noCondition);
    }

    private MappedRows rows(MappedSource source) {
        return new MappedRows(source, database, "t");
    }

    /** The entries below a category: those of its own table, and those of the tables whose categories it has. */
    private final class Below {

        private final List<MappedSource> sources;
        private final Optional<MappedSource> top;
        private final LedgerId category;

        Below(List<MappedSource> sources, LedgerId category) {
            this.category = category;
            this.sources = sources.stream()
                    .filter(source -> source.tag().equals(category.source()) || source.standsBelow(category.source()))
                    .toList();
            this.top = sources.stream()
                    .filter(source -> source.tag().equals(category.source()))
                    .findFirst();
        }

        boolean isEmpty() {
            return top.isEmpty();
        }

        List<MappedSource> sources() {
            return sources;
        }

        EntriesBelow tree() {
            return new EntriesBelow("below", rows(top.orElseThrow()).entries(), category);
        }

        Optional<CommonTableExpression<?>> recursion() {
            return tree().recursion(new MappedRows(top.orElseThrow(), database, "c").entries());
        }

        /** Returns the condition that a row is a leaf below the category and not the category itself. */
        Condition leaf(MappedRows rows) {
            Condition below = tree().held(rows.entries()).and(rows.isLeaf());
            return rows.source().tag().equals(category.source())
                    ? below.and(DSL.not(rows.entries().is(category)))
                    : below;
        }
    }
}
