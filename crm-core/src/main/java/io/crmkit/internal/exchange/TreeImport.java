package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.ledger.TreeRules;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.References;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Imports the entries of one kind, and finds their places in the tree that they form with those of the ledger (M2, M3, M5).
 * It keeps only codes, ids, places and prices; everything else is read again when it is written.
 */
final class TreeImport {

    private final UnitOfWork work;
    private final MasterKind kind;
    private final FileTable<LedgerNode> table;
    private final ImportFolder folder;
    private final ReferenceLocks locks;
    private final boolean ledgerHasNone;
    private final Map<String, TreeEntry> entries = new LinkedHashMap<>();
    private final Set<LedgerId> ids = new HashSet<>();
    private final Map<String, Optional<LedgerNode>> inLedger = new HashMap<>();
    private final Map<String, Optional<References.EntrySummary>> locked = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    TreeImport(UnitOfWork work, ImportFolder folder, MasterKind kind, ReferenceLocks locks) {
        this.work = work;
        this.kind = kind;
        this.table = EntryFile.table(kind);
        this.folder = folder;
        this.locks = locks;
        this.ledgerHasNone = work.ledger()
                .page(work.transaction(), kind, new Ledger.Scope.Level(Optional.empty()), Optional.empty(), 1)
                .isEmpty();
    }

    /** Whether the ledger has no entry of the kind yet. */
    boolean ledgerHasNone() {
        return ledgerHasNone;
    }

    /** Reads and writes the entries. */
    void run(BatchOutput output) {
        folder.each(table, row -> {
            if (entries.isEmpty() && !ledgerHasNone) {
                work.stores().ledger().lockTrees();
            }
            read(row);
            folder.advance(table);
        });
        entries.forEach(this::checkPlace);
        new TreeWriting(work, folder, kind, this).run(output);
    }

    private void read(CsvRow row) {
        String code = row.get("code", String.class);
        row.read("name");
        Map<Attribute, Object> attributes =
                EntryFile.attributes(row, kind, work.ledger().attributes(kind));
        Object price = attributes.get(Attribute.UNIT_PRICE);
        if (price == null && kind == MasterKind.PRODUCT && row.has("unit_price")) {
            // the price is wrong and has been reported; rows that use it are not wrong because of that
            price = new UnitPrice(BigDecimal.ZERO);
        }
        String parent = row.raw("parent");
        if (parent != null && Texts.checkNumber(parent).isEmpty()) {
            parents.add(parent);
        }
        if (code == null) {
            return;
        }
        if (entries.containsKey(code)) {
            row.bad("code", ErrorCode.DUPLICATE_KEY, code);
        } else {
            LedgerId id = LedgerId.of(kind, LedgerId.OWN, work.newId().toString());
            TreeEntry entry = new TreeEntry(row.line(), parent, id, price);
            entries.put(code, entry);
            ids.add(id);
            if (ledger(code).isPresent()) {
                row.bad("code", ErrorCode.KEY_TAKEN, code);
            }
            if (work.ledger().editable(kind).isEmpty()) {
                row.bad(CsvRow.ROW, ErrorCode.READ_ONLY_LEDGER);
            }
            entry.valid = row.isValid();
        }
    }

    /** Follows the parents of an entry up to one whose place is known, and so finds the places of all between. */
    private void checkPlace(String first, TreeEntry itself) {
        Map<String, TreeEntry> path = new LinkedHashMap<>();
        String code = first;
        TreeEntry entry = itself;
        while (entry != null && !entry.placed && path.putIfAbsent(code, entry) == null) {
            code = entry.parent;
            entry = code == null ? null : entries.get(code);
        }
        List<String> codes = new ArrayList<>(path.keySet());
        List<TreeEntry> fromBelow = new ArrayList<>(path.values());
        int cycle = entry != null && !entry.placed ? fromBelow.indexOf(entry) : fromBelow.size();
        for (int i = fromBelow.size() - 1; i >= 0; i--) {
            TreeEntry next = fromBelow.get(i);
            next.placed = true;
            if (i >= cycle) {
                bad(next, ErrorCode.CYCLE, codes.get(i));
            } else {
                place(next);
            }
        }
    }

    /** Places an entry whose parent, if it is one of the folder's, has its place. */
    private void place(TreeEntry entry) {
        if (entry.parent == null) {
            return;
        }
        TreeEntry parent = entries.get(entry.parent);
        if (parent == null) {
            entry.depth = 1 + depthInLedger(entry, entry.parent);
        } else {
            entry.level = parent.level + 1;
            entry.depth = parent.depth + 1;
        }
        if (entry.depth > TreeRules.MAX_DEPTH) {
            bad(entry, ErrorCode.TOO_DEEP_TREE, TreeRules.MAX_DEPTH);
        }
    }

    /** How deep the parent of an entry is in the ledger, where the parent is locked; it must allow entries below it (M3). */
    private int depthInLedger(TreeEntry entry, String parentCode) {
        Optional<LedgerNode> parent = ledger(parentCode)
                .filter(node -> work.ledger()
                        .editable(kind)
                        .filter(editor -> editor.lock(work.transaction(), node.id()))
                        .isPresent());
        if (parent.isEmpty()) {
            entry.valid = false;
            folder.unknown(table.file(), entry.line, "parent", table.file(), kind);
            return 0;
        }
        LedgerId id = parent.get().id();
        if (!parent.get().category() && !new TreeRules(work).usages(id).isEmpty()) {
            bad(entry, ErrorCode.IN_USE_NOT_SUBDIVIDED);
        }
        return 1 + work.ledger().ancestors(work.transaction(), id).size();
    }

    private void bad(TreeEntry entry, ErrorCode code, Object... arguments) {
        entry.valid = false;
        folder.bad(table.file(), entry.line, "parent", code, arguments);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Whether an entry is one of the folder's. */
    boolean isNew(LedgerId id) {
        return ids.contains(id);
    }

    /** The entry that a cell names; null if there is none. */
    @Nullable
    LedgerId find(CsvRow row, String column) {
        String code = String.valueOf(row.raw(column));
        TreeEntry entry = entries.get(code);
        Optional<LedgerId> id =
                entry != null ? Optional.of(entry.id) : locked(code).map(References.EntrySummary::id);
        if (id.isEmpty()) {
            row.unknown(column, table.file(), kind);
        }
        return id.orElse(null);
    }

    /** The entry that a cell names, which must have none below it (M2). */
    @Nullable
    LedgerId findLeaf(CsvRow row, String column) {
        LedgerId id = find(row, column);
        String code = String.valueOf(row.raw(column));
        if (id != null && (parents.contains(code) || !entries.containsKey(code) && isCategory(code))) {
            row.bad(column, ErrorCode.NOT_A_LEAF, code);
        }
        return id;
    }

    private boolean isCategory(String code) {
        return locked(code).filter(References.EntrySummary::category).isPresent();
    }

    /** The price of the product with a code, if it has one. */
    Optional<UnitPrice> price(String code) {
        TreeEntry entry = entries.get(code);
        return entry != null
                ? Optional.ofNullable((UnitPrice) entry.price)
                : ledger(code).map(node -> (UnitPrice) node.attributes().get(Attribute.UNIT_PRICE));
    }

    private Optional<References.EntrySummary> locked(String code) {
        return ledgerHasNone
                ? Optional.empty()
                : locked.computeIfAbsent(code, c -> ledger(c).flatMap(node -> locks.entry(node.id())));
    }

    Map<String, TreeEntry> entries() {
        return entries;
    }

    /** Replaces the id of an entry by the id that the ledger has given it. */
    void setId(TreeEntry entry, LedgerId given) {
        ids.remove(entry.id);
        entry.id = given;
        ids.add(given);
    }

    /** An entry that the ledger had before. */
    Optional<LedgerNode> ledger(String code) {
        return ledgerHasNone
                ? Optional.empty()
                : inLedger.computeIfAbsent(code, c -> work.ledger().findByCode(work.transaction(), kind, c));
    }

    /**
     * An entry of the folder and its place in the tree. Until the entry has been written its id is provisional.
     */
    static final class TreeEntry {

        /** The line on which its row begins. */
        final long line;

        final @Nullable String parent;
        final @Nullable Object price;
        LedgerId id;

        /** Whether no error has been found in it so far. */
        boolean valid;

        /** Whether {@link #level} and {@link #depth} are known. */
        boolean placed;

        /** How many entries of the folder are above it. */
        int level;

        /** How many levels the whole tree has down to it. */
        int depth = 1;

        TreeEntry(long line, @Nullable String parent, LedgerId id, @Nullable Object price) {
            this.line = line;
            this.parent = parent;
            this.id = id;
            this.price = price;
        }
    }
}
