package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.TreeRules;
import io.crmkit.internal.Work;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of one kind, with the tree that they and those of the ledger form (M2, M3, M5). */
final class TreeImport {

    private final Work work;
    private final MasterKind kind;
    private final ExchangeFile file;
    private final EntryCells reader;
    private final boolean ledgerHasNone;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
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

    ExchangeFile file() {
        return file;
    }

    void read(Folder folder) {
        folder.each(file, cells -> {
            String code = cells.required("code", cells::number);
            String name = cells.required("name", cells::line);
            Map<Attribute, Object> attributes = reader.attributes(cells, kind);
            String parent = cells.raw("parent");
            if (parent != null) {
                parents.add(parent);
            }
            if (code == null) {
                return;
            }
            Entry entry =
                    new Entry(cells, code, name, parent, work.editable().newId(work.transaction(), kind), attributes);
            if (entries.containsKey(code)) {
                cells.bad("code", ErrorCode.DUPLICATE_KEY, code);
            } else {
                entries.put(code, entry);
                if (ledger(code).isPresent()) {
                    cells.bad("code", ErrorCode.KEY_TAKEN, code);
                }
            }
        });
        entries.values().forEach(this::checkPlace);
    }

    private void checkPlace(Entry entry) {
        if (entry.parent == null) {
            return;
        }
        Set<String> above = new LinkedHashSet<>();
        String code = entry.code;
        while (code != null && entries.containsKey(code) && above.add(code)) {
            code = entries.get(code).parent;
        }
        if (code == null) {
            requireDepth(entry, above.size());
        } else if (above.contains(code)) {
            if (code.equals(entry.code)) {
                entry.cells.bad("parent", ErrorCode.CYCLE, entry.code);
            }
        } else {
            Optional<LedgerNode> top = ledger(code);
            if (top.isPresent()) {
                int upper = work.ledger()
                        .ancestors(work.transaction(), top.get().id())
                        .size();
                requireDepth(entry, above.size() + 1 + upper);
            }
            if (above.size() == 1) {
                checkParentInLedger(entry, top);
            }
        }
    }

    private static void requireDepth(Entry entry, int depth) {
        if (depth > TreeRules.DEPTH) {
            entry.cells.bad("parent", ErrorCode.TOO_DEEP_TREE, TreeRules.DEPTH);
        }
    }

    private void checkParentInLedger(Entry entry, Optional<LedgerNode> parent) {
        if (parent.isEmpty()) {
            entry.cells.bad("parent", ErrorCode.UNKNOWN_REFERENCE, kind.word());
        } else if (!parent.get().category()
                && !new TreeRules(work).usages(parent.get().id()).isEmpty()) {
            entry.cells.bad("parent", ErrorCode.IN_USE_NOT_SUBDIVIDED);
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

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

    /** The new entries, parents before children. */
    List<LedgerNode> nodes() {
        Map<String, LedgerNode> ordered = new LinkedHashMap<>();
        entries.values().forEach(entry -> place(entry, ordered));
        return new ArrayList<>(ordered.values());
    }

    private void place(Entry entry, Map<String, LedgerNode> ordered) {
        if (ordered.containsKey(entry.code)) {
            return;
        }
        Entry parent = entry.parent == null ? null : entries.get(entry.parent);
        if (parent != null) {
            place(parent, ordered);
        }
        Optional<LedgerId> parentId = entry.parent == null
                ? Optional.empty()
                : Optional.of(
                        parent != null
                                ? parent.id
                                : ledger(entry.parent).orElseThrow().id());
        ordered.put(entry.code, new LedgerNode(entry.id, parentId, entry.code, entry.name, false, entry.attributes));
    }

    private record Entry(
            Cells cells,
            String code,
            @Nullable String name,
            @Nullable String parent,
            LedgerId id,
            Map<Attribute, Object> attributes) {}
}
