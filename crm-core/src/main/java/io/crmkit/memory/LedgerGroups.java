package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.report.Group;
import io.crmkit.report.Sums;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the analyses ask of the ledger: what a category means, and what their groups are called. */
record LedgerGroups(Ledger ledger, Transaction transaction) {

    /** That an entry is the one wanted, if any is, or below it. */
    Predicate<LedgerId> within(Optional<? extends LedgerId> wanted) {
        return wanted.<Predicate<LedgerId>>map(id -> ledger.leaves(transaction, id)::contains)
                .orElse(id -> true);
    }

    /** The groups of the sums of entries; what is no longer in the ledger goes by its key. */
    <S extends Sums<S>> List<Group<S>> named(Map<LedgerId, S> sums) {
        Map<LedgerId, LedgerNode> entries = ledger.findAll(transaction, sums.keySet());
        return sums.entrySet().stream()
                .map(group -> named(group.getKey(), Optional.ofNullable(entries.get(group.getKey())), group.getValue()))
                .toList();
    }

    private static <S extends Sums<S>> Group<S> named(LedgerId id, Optional<LedgerNode> node, S sums) {
        return new Group<>(
                id,
                node.map(LedgerNode::code).orElse(id.key()),
                node.map(LedgerNode::name).orElse(id.key()),
                sums);
    }
}
