package io.crmkit.jdbc.internal.ledger.own;

import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.EntrySource;
import io.crmkit.jdbc.internal.ledger.EntryTables;
import io.crmkit.jdbc.internal.session.Counts;
import io.crmkit.jdbc.internal.sql.Chunks;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.jdbc.internal.sql.Wanted;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.SelectForUpdateStep;
import org.jooq.impl.DSL;

/** The ledger that the CRM keeps itself, in three tables of its schema. Immutable and thread-safe. */
public final class OwnLedger implements Ledger, EntryTables {

    private final String ledger;

    /** @param ledger the name of the ledger */
    public OwnLedger(String ledger) {
        this.ledger = ledger;
    }

    @Override
    public Entries entries(MasterKind kind, Database database, String alias) {
        return new Entries(List.of(OwnTable.of(kind).entries(database, ledger, alias)));
    }

    @Override
    public Optional<EditableLedger> editable(MasterKind kind) {
        return Optional.of(new OwnLedgerEditor(this));
    }

    @Override
    public Set<Attribute> attributes(MasterKind kind) {
        return Attribute.of(kind);
    }

    @Override
    public HostUsage usage(Transaction transaction, LedgerId id) {
        return HostUsage.none();
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
        Map<MasterKind, List<String>> keys = ids.stream()
                .filter(id -> id.source().equals(LedgerId.OWN))
                .collect(Collectors.groupingBy(LedgerId::kind, Collectors.mapping(LedgerId::key, Collectors.toList())));
        Map<LedgerId, LedgerNode> found = new HashMap<>();
        keys.forEach((kind, all) -> {
            OwnTable table = OwnTable.of(kind);
            for (List<String> some : Chunks.<String>of(all)) {
                Wanted<String> wanted = Wanted.of(table.id(), some);
                held(
                                transaction,
                                dsl(transaction)
                                        .select(table.table().fields())
                                        .from(wanted.values())
                                        .join(table.table())
                                        .on(wanted.matches())
                                        .where(table.ledger().eq(ledger)))
                        .forEach(row -> {
                            LedgerNode node = table.read(row);
                            found.put(node.id(), node);
                        });
            }
        });
        return found;
    }

    /**
     * {@inheritDoc}
     * <p>
     * A lookup by code is not a decision, so the row is not locked.
     */
    @Override
    public Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code) {
        OwnTable table = OwnTable.of(kind);
        return dsl(transaction)
                .selectFrom(table.table())
                .where(table.ledger().eq(ledger))
                .and(table.code().eq(code))
                .fetchOptional(table::read);
    }

    @Override
    public List<LedgerNode> page(
            Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size) {
        if (scope instanceof Scope.Under under) {
            return under(transaction, under.category(), afterCode, size);
        }
        OwnTable table = OwnTable.of(kind);
        Database database = JdbcTransaction.of(transaction).database();
        Field<?> order = TextOrder.of(table.code(), database);
        Condition wanted = table.ledger().eq(ledger);
        if (scope instanceof Scope.Level level) {
            wanted = wanted.and(level.parent()
                    .map(parent -> table.isBelow(key(parent)))
                    .orElseGet(() -> table.parent().isNull()));
            return held(
                            transaction,
                            dsl(transaction)
                                    .selectFrom(table.table())
                                    .where(wanted)
                                    .orderBy(DSL.when(table.hasChildren(), 0).otherwise(1), order)
                                    .limit(size))
                    .fetch(table::read);
        }
        if (!(scope instanceof Scope.Everything)) {
            wanted = wanted.and(table.hasChildren().isFalse());
        }
        if (afterCode.isPresent()) {
            wanted = wanted.and(TextOrder.after(table.code(), afterCode.get(), database));
        }
        if (scope instanceof Scope.Containing containing) {
            Field<String> pattern = Folding.OURS.containing(containing.text());
            wanted = wanted.and(
                    table.foldedCode().like(pattern, '!').or(table.foldedName().like(pattern, '!')));
        }
        return dsl(transaction)
                .selectFrom(table.table())
                .where(wanted)
                .orderBy(order)
                .limit(size)
                .fetch(table::read);
    }

    /** Returns a page of the leaves below a category. */
    private List<LedgerNode> under(Transaction transaction, LedgerId category, Optional<String> afterCode, int size) {
        Database database = JdbcTransaction.of(transaction).database();
        OwnTable table = OwnTable.of(category.kind()).as("t");
        Condition after = afterCode
                .map(code -> TextOrder.after(table.code(), code, database))
                .orElseGet(DSL::noCondition);
        return below(transaction, category, table.table().fields())
                .and(table.hasChildren().isFalse())
                .and(table.id().ne(category.key()))
                .and(after)
                .orderBy(TextOrder.of(table.code(), database))
                .limit(size)
                .fetch(table::read);
    }

    @Override
    public Set<LedgerId> leaves(Transaction transaction, LedgerId category) {
        OwnTable table = OwnTable.of(category.kind()).as("t");
        return new LinkedHashSet<>(below(transaction, category, table.id())
                .and(table.hasChildren().isFalse())
                .fetch(row -> LedgerId.of(category.kind(), LedgerId.OWN, row.get(table.id()))));
    }

    /** Begins a query on an entry, under the alias {@code t}, and everything below it. */
    private SelectConditionStep<Record> below(Transaction transaction, LedgerId category, Field<?>... fields) {
        Database database = JdbcTransaction.of(transaction).database();
        OwnTable table = OwnTable.of(category.kind());
        EntrySource top = table.entries(database, ledger, "t");
        EntriesBelow tree = new EntriesBelow("below", top, category);
        return dsl(transaction)
                .withRecursive(
                        tree.recursion(table.entries(database, ledger, "c")).orElseThrow())
                .select(fields)
                .from(tree.joinedTo(top))
                .where(tree.held(top));
    }

    @Override
    public long children(Transaction transaction, LedgerId id) {
        OwnTable table = OwnTable.of(id.kind());
        Condition below = table.ledger().eq(ledger).and(table.isBelow(key(id)));
        return Counts.of(dsl(transaction), JdbcTransaction.of(transaction).locksReads(), table.table(), below);
    }

    /** Returns the key of an id. For an id of another ledger it is empty, which matches no row. */
    static String key(LedgerId id) {
        return id.source().equals(LedgerId.OWN) ? id.key() : "";
    }

    /** Returns the name of the ledger. */
    String name() {
        return ledger;
    }

    /** Locks the rows of a query that feeds a decision (K2). */
    private static <R extends Record> ResultQuery<R> held(Transaction transaction, SelectForUpdateStep<R> select) {
        return JdbcTransaction.of(transaction).forUpdate(select);
    }

    /** Returns the context of a transaction. */
    static DSLContext dsl(Transaction transaction) {
        return JdbcTransaction.of(transaction).dsl();
    }
}
