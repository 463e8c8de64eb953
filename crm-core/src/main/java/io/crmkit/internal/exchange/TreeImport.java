package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.TreeRules;
import io.crmkit.internal.Work;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one kind, with the tree that they and those of the ledger form (M2, M3, M5). Only codes, ids and
 * places are kept; everything else is read again when it is written.
 */
final class TreeImport {

    private final Work work;
    private final MasterKind kind;
    private final ExchangeFile file;
    private final EntryCells reader;
    private final boolean ledgerHasNone;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<LedgerId> ids = new HashSet<>();
    private final Map<String, Optional<LedgerNode>> inLedger = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    TreeImport(Work work, MasterKind kind, ExchangeFile file, EntryCells reader) {
        this.work = work;
        this.kind = kind;
        this.file = file;
        this.reader = reader;
        this.ledgerHasNone = work.ledger()
                .page(work.transaction(), kind, new Ledger.Scope.Level(Optional.empty()), Optional.empty(), 1)
                .isEmpty();
    }

    /** Whether the ledger has no entry of the kind yet. */
    boolean ledgerHasNone() {
        return ledgerHasNone;
    }

    /** Reads and writes them. */
    void run(Folder folder, Progress progress, Outlet outlet) {
        folder.each(file, cells -> {
            read(cells);
            progress.advance(file);
        });
        entries.forEach((code, entry) -> checkPlace(folder, code, entry));
        if (outlet.open()) {
            write(folder, outlet);
        }
    }

    private void read(Cells cells) {
        String code = cells.required("code", cells::number);
        cells.required("name", cells::line);
        reader.attributes(cells, kind);
        String parent = cells.raw("parent");
        if (parent != null) {
            parents.add(parent);
        }
        if (code == null) {
            return;
        }
        if (entries.containsKey(code)) {
            cells.bad("code", ErrorCode.DUPLICATE_KEY, code);
        } else {
            LedgerId id = work.editable().newId(work.transaction(), kind);
            entries.put(code, new Entry(cells.line(), parent, id));
            ids.add(id);
            if (ledger(code).isPresent()) {
                cells.bad("code", ErrorCode.KEY_TAKEN, code);
            }
        }
    }

    private void checkPlace(Folder folder, String entry, Entry itself) {
        if (itself.parent == null) {
            return;
        }
        Set<String> above = new LinkedHashSet<>();
        String code = entry;
        while (code != null && entries.containsKey(code) && above.add(code)) {
            code = entries.get(code).parent;
        }
        itself.level = above.size() - 1;
        if (code == null) {
            requireDepth(folder, itself, above.size());
        } else if (above.contains(code)) {
            if (code.equals(entry)) {
                bad(folder, itself, ErrorCode.CYCLE, entry);
            }
        } else {
            Optional<LedgerNode> top = ledger(code);
            if (top.isPresent()) {
                int upper = work.ledger()
                        .ancestors(work.transaction(), top.get().id())
                        .size();
                requireDepth(folder, itself, above.size() + 1 + upper);
            }
            if (above.size() == 1) {
                checkParentInLedger(folder, itself, top);
            }
        }
    }

    private void requireDepth(Folder folder, Entry entry, int depth) {
        if (depth > TreeRules.DEPTH) {
            bad(folder, entry, ErrorCode.TOO_DEEP_TREE, TreeRules.DEPTH);
        }
    }

    private void checkParentInLedger(Folder folder, Entry entry, Optional<LedgerNode> parent) {
        if (parent.isEmpty()) {
            bad(folder, entry, ErrorCode.UNKNOWN_REFERENCE, kind.word());
        } else if (!parent.get().category()
                && !new TreeRules(work).usages(parent.get().id()).isEmpty()) {
            bad(folder, entry, ErrorCode.IN_USE_NOT_SUBDIVIDED);
        }
    }

    private void bad(Folder folder, Entry entry, ErrorCode code, Object... arguments) {
        folder.bad(file, entry.line, "parent", code, arguments);
    }

    /** Writes parents before children, one level of the tree in each pass over the file. */
    private void write(Folder folder, Outlet outlet) {
        int deepest = entries.values().stream().mapToInt(e -> e.level).max().orElse(-1);
        for (int level = 0; level <= deepest; level++) {
            int present = level;
            Outlet.Batch<LedgerNode> nodes =
                    outlet.batch(batch -> work.editable().insertAll(work.transaction(), batch));
            folder.each(file, cells -> {
                Entry entry = entries.get(cells.raw("code"));
                if (entry.level == present) {
                    nodes.add(node(entry, cells));
                }
            });
            nodes.flush();
        }
    }

    private LedgerNode node(Entry entry, Cells cells) {
        String parent = entry.parent;
        Entry inFolder = parent == null ? null : entries.get(parent);
        Optional<LedgerId> parentId = parent == null
                ? Optional.empty()
                : Optional.of(
                        inFolder != null
                                ? inFolder.id
                                : ledger(parent).orElseThrow().id());
        return new LedgerNode(
                entry.id,
                parentId,
                String.valueOf(cells.raw("code")),
                String.valueOf(cells.raw("name")),
                false,
                reader.attributes(cells, kind));
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Whether an entry is one of the folder's. */
    boolean isNew(LedgerId id) {
        return ids.contains(id);
    }

    /** The entry that a cell names; null if it names none, or none that there is. */
    @Nullable
    LedgerId find(Cells cells, String column) {
        String code = cells.raw(column);
        if (code == null) {
            return null;
        }
        Entry entry = entries.get(code);
        Optional<LedgerId> id =
                entry != null ? Optional.of(entry.id) : ledger(code).map(LedgerNode::id);
        if (id.isEmpty()) {
            cells.bad(column, ErrorCode.UNKNOWN_REFERENCE, kind.word());
        }
        return id.orElse(null);
    }

    /** The leaf that a cell names (M2). */
    @Nullable
    LedgerId findLeaf(Cells cells, String column) {
        LedgerId id = find(cells, column);
        String code = cells.raw(column);
        if (id != null
                && (parents.contains(code)
                        || !entries.containsKey(code)
                                && ledger(code).filter(LedgerNode::category).isPresent())) {
            cells.bad(column, ErrorCode.NOT_A_LEAF, code);
        }
        return id;
    }

    private Optional<LedgerNode> ledger(String code) {
        return ledgerHasNone
                ? Optional.empty()
                : inLedger.computeIfAbsent(code, c -> work.ledger().findByCode(work.transaction(), kind, c));
    }

    /** An entry of the folder: where its row begins, and its place. */
    private static final class Entry {
        private final long line;
        private final @Nullable String parent;
        private final LedgerId id;
        private int level;

        Entry(long line, @Nullable String parent, LedgerId id) {
            this.line = line;
            this.parent = parent;
            this.id = id;
        }
    }
}
