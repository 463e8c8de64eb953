package io.crmkit.jdbc.internal.ledger.own;

import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import io.crmkit.spi.Transaction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Changes the entries of the CRM's own ledger. */
final class OwnLedgerEditor implements EditableLedger {

    private final OwnLedger reader;
    private final String ledger;

    OwnLedgerEditor(OwnLedger reader) {
        this.reader = reader;
        this.ledger = reader.name();
    }

    /**
     * {@inheritDoc}
     * <p>
     * The row is written, not just read for update: under a host's REPEATABLE READ only a write keeps the next reader
     * from deciding on an old state (K1).
     */
    @Override
    public boolean lock(Transaction transaction, LedgerId id) {
        OwnTable table = OwnTable.of(id.kind());
        return OwnLedger.dsl(transaction)
                        .update(table.table())
                        .set(table.code(), table.code())
                        .where(is(table, id))
                        .execute()
                == 1;
    }

    /**
     * {@inheritDoc}
     * <p>
     * Our tables have no triggers or constraints beyond the rules that the CRM checks itself.
     */
    @Override
    public boolean mayRefuse() {
        return false;
    }

    @Override
    public LedgerNode insert(Transaction transaction, NewEntry entry) {
        LedgerNode node = keyed(entry);
        OwnTable table = OwnTable.of(node.id().kind());
        Map<Field<?>, Object> row = inserted(table, node);
        row.put(table.ledger(), ledger);
        Refusals.taken(
                "_code_uq",
                ErrorCode.CODE_TAKEN,
                node.code(),
                () -> OwnLedger.dsl(transaction)
                        .insertInto(table.table())
                        .set(row)
                        .execute());
        node.parent().ifPresent(parent -> gained(transaction, table, Set.of(parent.key())));
        return node;
    }

    /** Gives a new entry its id. */
    private static LedgerNode keyed(NewEntry entry) {
        return entry.under(LedgerId.of(entry.kind(), LedgerId.OWN, entry.fresh().toString()));
    }

    /**
     * {@inheritDoc}
     * <p>
     * Parents are marked after all rows are inserted, each of them once.
     */
    @Override
    public List<LedgerId> insertAll(Transaction transaction, List<NewEntry> entries) {
        List<LedgerNode> nodes = entries.stream().map(OwnLedgerEditor::keyed).toList();
        for (MasterKind kind : MasterKind.values()) {
            OwnTable table = OwnTable.of(kind);
            List<LedgerNode> some =
                    nodes.stream().filter(node -> node.id().kind() == kind).toList();
            Batch.insert(JdbcTransaction.of(transaction), ledger, table.table(), some, node -> inserted(table, node));
            JdbcTransaction.of(transaction).grown(table.table(), some.size());
            Set<String> parents = new HashSet<>();
            some.forEach(node -> node.parent().ifPresent(parent -> parents.add(parent.key())));
            gained(transaction, table, parents);
        }
        return nodes.stream().map(LedgerNode::id).toList();
    }

    @Override
    public LedgerNode update(Transaction transaction, LedgerNode node) {
        OwnTable table = OwnTable.of(node.id().kind());
        Optional<LedgerNode> before = reader.find(transaction, node.id());
        Refusals.taken(
                "_code_uq",
                ErrorCode.CODE_TAKEN,
                node.code(),
                () -> OwnLedger.dsl(transaction)
                        .update(table.table())
                        .set(table.row(node))
                        .where(is(table, node.id()))
                        .execute());
        Optional<LedgerId> left = before.flatMap(LedgerNode::parent);
        if (!left.equals(node.parent())) {
            left.ifPresent(parent -> lost(transaction, table, parent.key()));
            node.parent().ifPresent(parent -> gained(transaction, table, Set.of(parent.key())));
        }
        return node;
    }

    @Override
    public void delete(Transaction transaction, LedgerId id) {
        OwnTable table = OwnTable.of(id.kind());
        Optional<LedgerId> parent = reader.find(transaction, id).flatMap(LedgerNode::parent);
        OwnLedger.dsl(transaction)
                .deleteFrom(table.table())
                .where(is(table, id))
                .execute();
        parent.ifPresent(left -> lost(transaction, table, left.key()));
    }

    /** Returns the row of a new entry, which has nothing below it yet. */
    private static Map<Field<?>, Object> inserted(OwnTable table, LedgerNode node) {
        Map<Field<?>, Object> row = table.row(node);
        row.put(table.hasChildren(), false);
        return row;
    }

    /**
     * Marks entries as categories. The mark is in their own rows, so that a document that waits for the lock of such a
     * row sees that the entry is no longer a leaf (M2).
     */
    private void gained(Transaction transaction, OwnTable table, Set<String> parents) {
        for (String parent : parents) {
            mark(transaction, table, parent, true);
        }
    }

    /** Marks an entry as a leaf if nothing is below it any more. */
    private void lost(Transaction transaction, OwnTable table, String parent) {
        JdbcTransaction.of(transaction).requireLatestState();
        boolean none = JdbcTransaction.of(transaction)
                .forUpdate(OwnLedger.dsl(transaction)
                        .select(DSL.inline(1))
                        .from(table.table())
                        .where(table.ledger().eq(ledger))
                        .and(table.parent().eq(parent))
                        .limit(1))
                .fetch()
                .isEmpty();
        if (none) {
            mark(transaction, table, parent, false);
        }
    }

    /** Writes the mark where it differs, so that unchanged rows are not locked. */
    private void mark(Transaction transaction, OwnTable table, String entry, boolean category) {
        OwnLedger.dsl(transaction)
                .update(table.table())
                .set(table.hasChildren(), category)
                .where(table.ledger().eq(ledger))
                .and(table.id().eq(entry))
                .and(table.hasChildren().ne(category))
                .execute();
    }

    private Condition is(OwnTable table, LedgerId id) {
        return table.ledger().eq(ledger).and(table.is(OwnLedger.key(id)));
    }
}
