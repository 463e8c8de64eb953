package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.ledger.TreeRules;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.References;
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

    static final String PARENT = "parent";

    private final UnitOfWork work;
    private final MasterKind kind;
    private final ExchangeFile file;
    private final ImportFolder folder;
    private final EntryCells reader;
    private final ReferenceLocks holds;
    private final boolean ledgerHasNone;
    private final Map<String, TreeEntry> entries = new LinkedHashMap<>();
    private final Set<LedgerId> ids = new HashSet<>();
    private final Map<String, Optional<LedgerNode>> inLedger = new HashMap<>();
    private final Map<String, Optional<References.EntrySummary>> held = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    TreeImport(
            UnitOfWork work,
            ImportFolder folder,
            MasterKind kind,
            ExchangeFile file,
            EntryCells reader,
            ReferenceLocks holds) {
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
    void run(Progress progress, BatchOutput outlet) {
        folder.each(file, cells -> {
            if (entries.isEmpty() && !ledgerHasNone) {
                work.stores().ledger().lockTrees();
            }
            read(cells);
            progress.advance(file);
        });
        entries.forEach(this::checkPlace);
        new TreeWriting(work, folder, kind, file, reader, this).run(outlet);
    }

    private void read(CsvRow cells) {
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
            LedgerId id = LedgerId.of(kind, LedgerId.OWN, work.newId().toString());
            TreeEntry entry = new TreeEntry(cells.line(), parent, id, price);
            entries.put(code, entry);
            ids.add(id);
            if (ledger(code).isPresent()) {
                cells.bad("code", ErrorCode.KEY_TAKEN, code);
            }
            if (work.ledger().editable(kind).isEmpty()) {
                cells.bad(CsvRow.ROW, ErrorCode.READ_ONLY_LEDGER);
            }
            entry.valid = cells.isValid();
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
            entry.depth = 1 + depthInLedger(entry);
        } else {
            entry.level = parent.level + 1;
            entry.depth = parent.depth + 1;
        }
        if (entry.depth > TreeRules.MAX_DEPTH) {
            bad(entry, ErrorCode.TOO_DEEP_TREE, TreeRules.MAX_DEPTH);
        }
    }

    /** How deep the parent of an entry is in the ledger; it is held, and may get something below it (M3). */
    private int depthInLedger(TreeEntry entry) {
        Optional<LedgerNode> parent = ledger(entry.parent)
                .filter(node -> work.ledger()
                        .editable(kind)
                        .filter(editor -> editor.lock(work.transaction(), node.id()))
                        .isPresent());
        if (parent.isEmpty()) {
            entry.valid = false;
            folder.unknown(file, entry.line, PARENT, file, kind);
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
        folder.bad(file, entry.line, PARENT, code, arguments);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Whether an entry is one of the folder's. */
    boolean isNew(LedgerId id) {
        return ids.contains(id);
    }

    /** The entry that a cell names; null if it names none, or none that there is. */
    @Nullable
    LedgerId find(CsvRow cells, String column) {
        String code = cells.raw(column);
        if (code == null) {
            return null;
        }
        TreeEntry entry = entries.get(code);
        Optional<LedgerId> id =
                entry != null ? Optional.of(entry.id) : held(code).map(References.EntrySummary::id);
        if (id.isEmpty()) {
            cells.unknown(column, file, kind);
        }
        return id.orElse(null);
    }

    /** The leaf that a cell names (M2). */
    @Nullable
    LedgerId findLeaf(CsvRow cells, String column) {
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
    Optional<UnitPrice> price(CsvRow cells, String column) {
        String code = String.valueOf(cells.raw(column));
        TreeEntry entry = entries.get(code);
        return entry != null
                ? Optional.ofNullable((UnitPrice) entry.price)
                : ledger(code).map(node -> (UnitPrice) node.attributes().get(Attribute.UNIT_PRICE));
    }

    private Optional<References.EntrySummary> held(String code) {
        return ledgerHasNone
                ? Optional.empty()
                : held.computeIfAbsent(code, c -> ledger(c).flatMap(node -> holds.entry(node.id())));
    }

    Map<String, TreeEntry> entries() {
        return entries;
    }

    /** From here on rows name the entry by the key that the ledger has given it. */
    void keyed(TreeEntry entry, LedgerId given) {
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
}
