package io.crmkit.internal.verify;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.ledger.LedgerEntries;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.LedgerNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks the trees of a ledger whose structure the CRM stores (M2, M5). */
final class TreeVerifier {

    private final UnitOfWork work;
    private final BiConsumer<String, String> say;

    /** @param say hears the rule that is broken, and where */
    TreeVerifier(UnitOfWork work, BiConsumer<String, String> say) {
        this.work = work;
        this.say = say;
    }

    void verify(MasterKind kind) {
        Map<LedgerId, LedgerNode> nodes = new HashMap<>();
        Set<LedgerId> parents = new HashSet<>();
        for (LedgerNode node : new LedgerEntries(work, kind)) {
            nodes.put(node.id(), node);
            node.parent().ifPresent(parents::add);
        }
        Set<LedgerId> sound = new HashSet<>();
        for (LedgerNode node : nodes.values()) {
            boolean holds = parents.contains(node.id());
            if (node.category() != holds && (holds || !work.ledger().keepsEmptyCategories(kind))) {
                say.accept("M2", "the " + named(node) + " is wrong on whether there are entries below it");
            }
            if (isEndless(node, nodes, sound)) {
                say.accept("M5", "the " + named(node) + " is below itself, or below an entry that is");
            }
        }
    }

    /**
     * Whether the way up never comes to the top.
     *
     * @param sound what is known to lead to the top; what is found to do so is added
     */
    private static boolean isEndless(LedgerNode from, Map<LedgerId, LedgerNode> nodes, Set<LedgerId> sound) {
        Set<LedgerId> path = new HashSet<>();
        LedgerNode next = from;
        while (next != null && !sound.contains(next.id())) {
            if (!path.add(next.id())) {
                return true;
            }
            next = next.parent().map(nodes::get).orElse(null);
        }
        sound.addAll(path);
        return false;
    }

    private static String named(LedgerNode node) {
        return node.id().kind().word() + " " + node.code();
    }
}
