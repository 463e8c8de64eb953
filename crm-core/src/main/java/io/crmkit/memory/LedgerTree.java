package io.crmkit.memory;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.LedgerNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The customers, employees and products of one ledger, with indexes by code and by position in the tree (M2, M5). */
final class LedgerTree {
    private final Table<LedgerId, LedgerNode> nodes;
    private final Table<Code, LedgerId> codes;
    private final Table<Place, LedgerId> places;
    private final Table<LedgerId, HostUsage> usages;

    LedgerTree(Journal journal) {
        nodes = new Table<>(journal, Orders.LEDGER_IDS);
        codes = new Table<>(journal, Code.ORDER);
        places = new Table<>(journal, Place.ORDER);
        usages = new Table<>(journal, Orders.LEDGER_IDS);
    }

    Optional<LedgerNode> find(LedgerId id) {
        return nodes.find(id).map(this::withRole);
    }

    Optional<LedgerNode> find(MasterKind kind, String code) {
        return codes.find(new Code(kind, code)).flatMap(this::find);
    }

    /** Returns the entries of a kind from a code on, ordered by code. */
    Stream<LedgerNode> from(MasterKind kind, String code) {
        return codes.byKey().tailMap(new Code(kind, code), true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().kind() == kind)
                .map(entry -> find(entry.getValue()).orElseThrow());
    }

    /**
     * Returns the direct children of an entry, ordered by code.
     *
     * @param parent the entry; empty for the top of the tree
     */
    Stream<LedgerNode> children(MasterKind kind, Optional<LedgerId> parent) {
        return places.byKey().tailMap(new Place(kind, parent, ""), true).entrySet().stream()
                .takeWhile(entry ->
                        entry.getKey().kind() == kind && entry.getKey().parent().equals(parent))
                .map(entry -> find(entry.getValue()).orElseThrow());
    }

    /** Returns the leaves below an entry, without the entry itself. */
    List<LedgerNode> leavesBelow(LedgerId id) {
        List<LedgerNode> leaves = new ArrayList<>();
        children(id.kind(), Optional.of(id)).forEach(child -> {
            if (child.category()) {
                leaves.addAll(leavesBelow(child.id()));
            } else {
                leaves.add(child);
            }
        });
        return leaves;
    }

    /**
     * Adds or replaces an entry.
     *
     * @throws RuleException with {@code rule.code-taken} if another entry has the code (M5)
     */
    void put(LedgerNode node) {
        LedgerId id = node.id();
        Code code = new Code(id.kind(), node.code());
        if (codes.find(code).filter(other -> !other.equals(id)).isPresent()) {
            throw new RuleException(ErrorCode.CODE_TAKEN, node.code());
        }
        remove(id);
        nodes.put(id, node);
        codes.put(code, id);
        places.put(new Place(id.kind(), node.parent(), node.code()), id);
    }

    void remove(LedgerId id) {
        nodes.find(id).ifPresent(node -> {
            nodes.remove(id);
            codes.remove(new Code(id.kind(), node.code()));
            places.remove(new Place(id.kind(), node.parent(), node.code()));
        });
    }

    HostUsage usage(LedgerId id) {
        return usages.find(id).orElseGet(HostUsage::none);
    }

    void usage(LedgerId id, HostUsage usage) {
        usages.put(id, usage);
    }

    /**
     * Returns the entry with its present role: it is a category while it has children (M2). The role is not stored, so
     * it cannot become wrong.
     */
    private LedgerNode withRole(LedgerNode node) {
        boolean category =
                children(node.id().kind(), Optional.of(node.id())).findAny().isPresent();
        return new LedgerNode(node.id(), node.parent(), node.code(), node.name(), category, node.attributes());
    }

    private record Code(MasterKind kind, String code) {
        static final Comparator<Code> ORDER = Comparator.comparing(Code::kind).thenComparing(Code::code, Orders.TEXT);
    }

    private record Place(MasterKind kind, Optional<LedgerId> parent, String code) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::kind)
                .thenComparing(place -> place.parent().orElse(null), Comparator.nullsFirst(Orders.LEDGER_IDS))
                .thenComparing(Place::code, Orders.TEXT);
    }
}
