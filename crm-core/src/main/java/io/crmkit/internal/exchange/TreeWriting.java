package io.crmkit.internal.exchange;

import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.exchange.TreeImport.TreeEntry;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the entries of one kind, parents before children. A ledger that may refuse entries gets every valid one, also in a
 * dry run and after errors in other rows, because what it refuses is an error in a row (X1).
 */
final class TreeWriting {

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final MasterKind kind;
    private final FileTable<LedgerNode> table;
    private final TreeImport tree;

    TreeWriting(UnitOfWork work, ImportFolder folder, MasterKind kind, TreeImport tree) {
        this.work = work;
        this.folder = folder;
        this.kind = kind;
        this.table = EntryFile.table(kind);
        this.tree = tree;
    }

    void run(BatchOutput output) {
        Optional<EditableLedger> editor = work.ledger().editable(kind);
        boolean mayRefuse = editor.filter(EditableLedger::mayRefuse).isPresent();
        if (tree.entries().isEmpty() || editor.isEmpty() || !mayRefuse && !output.isOpen()) {
            return;
        }
        if (output.dry()) {
            inDryRun(() -> write(editor.get()));
        } else {
            write(editor.get());
        }
    }

    private void inDryRun(Runnable writing) {
        try {
            work.transaction().attempt(() -> {
                writing.run();
                throw new DryRunEnded();
            });
        } catch (DryRunEnded rolledBack) {
            // the ledger has accepted or refused the entries, and nothing else was wanted
        }
    }

    /** One level of the tree in each pass over the file. */
    private void write(EditableLedger editor) {
        int deepest = tree.entries().values().stream()
                .mapToInt(entry -> entry.level)
                .max()
                .orElse(-1);
        for (int level = 0; level <= deepest; level++) {
            int present = level;
            BatchOutput.Batch<NewEntry> waiting = new BatchOutput.Batch<>(some -> insert(editor, some));
            folder.each(table, row -> {
                TreeEntry entry = tree.entries().get(row.raw("code"));
                if (entry != null && entry.level == present && entry.line == row.line() && isValid(entry)) {
                    waiting.add(added(entry, row));
                }
            });
            waiting.flush();
        }
    }

    /** An entry below an invalid one cannot be written. */
    private boolean isValid(TreeEntry entry) {
        TreeEntry parent = parent(entry);
        entry.valid &= parent == null || parent.valid;
        return entry.valid;
    }

    private void insert(EditableLedger editor, List<NewEntry> some) {
        if (!isInserted(editor, some)) {
            some.forEach(entry -> tryAlone(editor, entry));
        }
    }

    /** Inserts all at once, unless some are refused. */
    private boolean isInserted(EditableLedger editor, List<NewEntry> some) {
        try {
            List<LedgerId> given =
                    work.transaction().attempt(() -> editor.insertAll(work.transaction(), List.copyOf(some)));
            for (int i = 0; i < given.size(); i++) {
                tree.setId(entry(some.get(i)), given.get(i));
            }
            return true;
        } catch (ValidationException | RuleException refused) {
            return false;
        }
    }

    private void tryAlone(EditableLedger editor, NewEntry added) {
        TreeEntry entry = entry(added);
        try {
            List<LedgerId> given =
                    work.transaction().attempt(() -> editor.insertAll(work.transaction(), List.of(added)));
            tree.setId(entry, given.get(0));
        } catch (ValidationException refused) {
            refused.violations()
                    .forEach(violation -> bad(entry, column(violation), violation.code(), violation.arguments()));
        } catch (RuleException refused) {
            bad(entry, column(refused), refused.code(), refused.arguments());
        }
    }

    private void bad(TreeEntry entry, String column, ErrorCode code, List<Object> arguments) {
        entry.valid = false;
        folder.bad(table.file(), entry.line, column, code, arguments.toArray());
    }

    private static String column(Violation violation) {
        return violation.field().equals(Attribute.PARTNER_KIND.word())
                ? EntryFile.column(Attribute.PARTNER_KIND)
                : violation.field();
    }

    private static String column(CrmException refused) {
        return switch (refused.code()) {
            case CODE_TAKEN -> "code";
            case NOT_A_CATEGORY -> "parent";
            default -> CsvRow.ROW;
        };
    }

    private NewEntry added(TreeEntry entry, CsvRow row) {
        return new NewEntry(
                work.newId(),
                kind,
                parentId(entry),
                String.valueOf(row.raw("code")),
                String.valueOf(row.raw("name")),
                EntryFile.attributes(row, kind, work.ledger().attributes(kind)));
    }

    private Optional<LedgerId> parentId(TreeEntry entry) {
        TreeEntry inFolder = parent(entry);
        return inFolder != null
                ? Optional.of(inFolder.id)
                : Optional.ofNullable(entry.parent).flatMap(tree::ledger).map(LedgerNode::id);
    }

    private @Nullable TreeEntry parent(TreeEntry entry) {
        return entry.parent == null ? null : tree.entries().get(entry.parent);
    }

    private TreeEntry entry(NewEntry added) {
        return Objects.requireNonNull(tree.entries().get(added.code()));
    }

    /** Rolls back what a dry run has written. */
    private static final class DryRunEnded extends RuntimeException {

        private static final long serialVersionUID = 1;

        DryRunEnded() {
            super(null, null, false, false);
        }
    }
}
