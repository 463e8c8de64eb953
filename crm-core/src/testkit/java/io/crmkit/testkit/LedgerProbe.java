package io.crmkit.testkit;

import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Ledger.Scope;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks a ledger, each time in a transaction of its own, and follows its trees by the parents that entries name. */
final class LedgerProbe {

    private final Store store;
    private final Ledger ledger;
    private final MasterKind kind;
    private final Map<LedgerId, LedgerNode> all = new LinkedHashMap<>();

    LedgerProbe(Store store, Ledger ledger, MasterKind kind) {
        this.store = store;
        this.ledger = ledger;
        this.kind = kind;
        page(new Scope.Everything(), 1000).forEach(node -> all.put(node.id(), node));
    }

    <T> T ask(Function<Transaction, T> question) {
        return store.read(question::apply);
    }

    /** All entries of the kind as the ledger gives them, categories too. */
    List<LedgerNode> all() {
        return List.copyOf(all.values());
    }

    List<LedgerNode> leaves() {
        return all.values().stream().filter(node -> !node.category()).toList();
    }

    List<LedgerNode> categories() {
        return all.values().stream().filter(LedgerNode::category).toList();
    }

    /** Everything of a scope that is paged by code, in pages of a size. */
    List<LedgerNode> page(Scope scope, int size) {
        List<LedgerNode> nodes = new ArrayList<>();
        Optional<String> last = Optional.empty();
        List<LedgerNode> page;
        do {
            Optional<String> after = last;
            page = ask(transaction -> ledger.page(transaction, kind, scope, after, size));
            nodes.addAll(page);
            last = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).code());
        } while (page.size() == size);
        return nodes;
    }

    List<LedgerNode> level(Optional<LedgerId> parent) {
        return ask(transaction ->
                ledger.page(transaction, kind, new Scope.Level(parent), Optional.empty(), Integer.MAX_VALUE));
    }

    List<LedgerNode> childrenOf(Optional<LedgerId> parent) {
        return all.values().stream()
                .filter(node -> node.parent().equals(parent))
                .toList();
    }

    List<LedgerNode> leavesBelow(LedgerId id) {
        return leaves().stream().filter(leaf -> above(leaf).contains(id)).toList();
    }

    /** The categories above an entry, nearest first. */
    List<LedgerId> above(LedgerNode node) {
        List<LedgerId> above = new ArrayList<>();
        Optional<LedgerId> next = node.parent();
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = Optional.ofNullable(all.get(next.get())).flatMap(LedgerNode::parent);
        }
        return above;
    }
}
