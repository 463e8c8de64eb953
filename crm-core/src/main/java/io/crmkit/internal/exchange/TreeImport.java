package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.Work;
import io.crmkit.internal.ledger.TreeRules;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import io.crmkit.spi.References;
import io.crmkit.value.Texts;
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
 * The entries of one kind, with the tree that they and those of the ledger form (M2, M3, M5). Only codes, ids,
 * places and prices are kept; everything else is read again when it is written.
 */
final class TreeImport {

    private static final String PARENT = "parent";

    private final Work work;
    private final MasterKind kind;
    private final ExchangeFile file;
    private final Folder folder;
    private final EntryCells reader;
    private final Holds holds;
    private final boolean ledgerHasNone;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<LedgerId> ids = new HashSet<>();
    private final Map<String, Optional<LedgerNode>> inLedger = new HashMap<>();
    private final Map<String, Optional<References.EntrySummary>> held = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    TreeImport(Work work, Folder folder, MasterKind kind, ExchangeFile file, EntryCells reader, Holds holds) {
        this.work = work;
        this.kind = kind;
        this.file = file;
        this.folder = folder;
        this.reader = reader;
        this.holds = holds;
        this.ledgerHasNone = work.ledger()
                .page(work.transaction(), kind, new Ledger.Scope.Level(Optional.empty()), Optional.empty(), 1)
                .isEmpty();
    }

    /** Whether the ledger has no entry of the kind yet. */
    boolean ledgerHasNone() {
        return ledgerHasNone;
    }

    /** Reads and writes them. */
    void run(Progress progress, Outlet outlet) {
        folder.each(file, cells -> {
            if (entries.isEmpty() && !ledgerHasNone) {
                work.stores().ledger().lockTrees();
            }
            read(cells);
            progress.advance(file);
        });
        entries.forEach(this::checkPlace);
        if (outlet.open()) {
            write(outlet);
        }
    }

    private void read(Cells cells) {
        String code = cells.required("code", cells::number);
        cells.required("name", cells::line);
        Object price = reader.attributes(cells, kind).get(Attribute.UNIT_PRICE);
        if (price == null && kind == MasterKind.PRODUCT && cells.has(EntryCells.column(Attribute.UNIT_PRICE))) {
            // it is wrong, which has been said; whoever goes by it is not
            price = new UnitPrice(BigDecimal.ZERO);
        }
        String parent = cells.raw(PARENT);
        if (parent != null && Texts.checkNumber(parent).isEmpty()) {
            parents.add(parent);
        }
        if (code == null) {
            return;
        }
        if (entries.containsKey(code)) {
            cells.bad("code", ErrorCode.DUPLICATE_KEY, code);
        } else {
            work.editable(kind);
            LedgerId id = LedgerId.of(kind, LedgerId.OWN, work.newId().toString());
            entries.put(code, new Entry(cells.line(), parent, id, price));
            ids.add(id);
            if (ledger(code).isPresent()) {
                cells.bad("code", ErrorCode.KEY_TAKEN, code);
            }
        }
    }

    /** Follows the parents of an entry up to one whose place is known, and so finds the places of all between. */
    private void checkPlace(String first, Entry itself) {
        Map<String, Entry> path = new LinkedHashMap<>();
        String code = first;
        Entry entry = itself;
        while (entry != null && !entry.placed && path.putIfAbsent(code, entry) == null) {
            code = entry.parent;
            entry = code == null ? null : entries.get(code);
        }
        List<String> codes = new ArrayList<>(path.keySet());
        List<Entry> fromBelow = new ArrayList<>(path.values());
        int cycle = entry != null && !entry.placed ? fromBelow.indexOf(entry) : fromBelow.size();
        for (int i = fromBelow.size() - 1; i >= 0; i--) {
            Entry next = fromBelow.get(i);
            next.placed = true;
            if (i >= cycle) {
                bad(next, ErrorCode.CYCLE, codes.get(i));
            } else {
                place(next);
            }
        }
    }

    /** Places an entry whose parent, if it is one of the folder's, has its place. */
    private void place(Entry entry) {
        if (entry.parent == null) {
            return;
        }
        Entry parent = entries.get(entry.parent);
        if (parent == null) {
            entry.depth = 1 + depthInLedger(entry);
        } else {
            entry.level = parent.level + 1;
            entry.depth = parent.depth + 1;
        }
        if (entry.depth > TreeRules.DEPTH) {
            bad(entry, ErrorCode.TOO_DEEP_TREE, TreeRules.DEPTH);
        }
    }

    /** How deep the parent of an entry is in the ledger; it is held, and may get something below it (M3). */
    private int depthInLedger(Entry entry) {
        Optional<LedgerNode> parent =
                ledger(entry.parent).filter(node -> work.editable(kind).lock(work.transaction(), node.id()));
        if (parent.isEmpty()) {
            folder.unknown(file, entry.line, PARENT, file, kind);
            return 0;
        }
        LedgerId id = parent.get().id();
        if (!parent.get().category() && !new TreeRules(work).usages(id).isEmpty()) {
            bad(entry, ErrorCode.IN_USE_NOT_SUBDIVIDED);
        }
        return 1 + work.ledger().ancestors(work.transaction(), id).size();
    }

    private void bad(Entry entry, ErrorCode code, Object... arguments) {
        folder.bad(file, entry.line, PARENT, code, arguments);
    }

    /** Writes parents before children, one level of the tree in each pass over the file. */
    private void write(Outlet outlet) {
        int deepest = entries.values().stream().mapToInt(e -> e.level).max().orElse(-1);
        for (int level = 0; level <= deepest; level++) {
            int present = level;
            Outlet.Batch<NewEntry> nodes = outlet.batch(this::insert);
            folder.each(file, cells -> {
                Entry entry = entries.get(cells.raw("code"));
                if (entry.level == present) {
                    nodes.add(added(entry, cells));
                }
            });
            nodes.flush();
        }
    }

    /** From here on rows name the entries by the keys that the ledger has given them. */
    private void insert(List<NewEntry> batch) {
        List<LedgerId> given = work.editable(kind).insertAll(work.transaction(), batch);
        for (int i = 0; i < given.size(); i++) {
            Entry entry = entries.get(batch.get(i).code());
            ids.remove(entry.id);
            entry.id = given.get(i);
            ids.add(entry.id);
        }
    }

    private NewEntry added(Entry entry, Cells cells) {
        String parent = entry.parent;
        Entry inFolder = parent == null ? null : entries.get(parent);
        Optional<LedgerId> parentId = parent == null
                ? Optional.empty()
                : Optional.of(
                        inFolder != null
                                ? inFolder.id
                                : ledger(parent).orElseThrow().id());
        return new NewEntry(
                kind,
                parentId,
                String.valueOf(cells.raw("code")),
                String.valueOf(cells.raw("name")),
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
                entry != null ? Optional.of(entry.id) : held(code).map(References.EntrySummary::id);
        if (id.isEmpty()) {
            cells.unknown(column, file, kind);
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
                                && held(code)
                                        .filter(References.EntrySummary::category)
                                        .isPresent())) {
            cells.bad(column, ErrorCode.NOT_A_LEAF, code);
        }
        return id;
    }

    /** The price of the product that a cell names, if it has one. */
    Optional<UnitPrice> price(Cells cells, String column) {
        String code = String.valueOf(cells.raw(column));
        Entry entry = entries.get(code);
        return entry != null
                ? Optional.ofNullable((UnitPrice) entry.price)
                : ledger(code).map(node -> (UnitPrice) node.attributes().get(Attribute.UNIT_PRICE));
    }

    private Optional<References.EntrySummary> held(String code) {
        return ledgerHasNone
                ? Optional.empty()
                : held.computeIfAbsent(code, c -> ledger(c).flatMap(node -> holds.entry(node.id())));
    }

    private Optional<LedgerNode> ledger(String code) {
        return ledgerHasNone
                ? Optional.empty()
                : inLedger.computeIfAbsent(code, c -> work.ledger().findByCode(work.transaction(), kind, c));
    }

    /**
     * An entry of the folder: where its row begins, and its place, once that is known: how many entries of the folder
     * are above it, and how many levels of the whole tree end with it. Until it is written its id is made up.
     */
    private static final class Entry {
        private final long line;
        private final @Nullable String parent;
        private LedgerId id;
        private final @Nullable Object price;
        private boolean placed;
        private int level;
        private int depth = 1;

        Entry(long line, @Nullable String parent, LedgerId id, @Nullable Object price) {
            this.line = line;
            this.parent = parent;
            this.id = id;
            this.price = price;
        }
    }
}
