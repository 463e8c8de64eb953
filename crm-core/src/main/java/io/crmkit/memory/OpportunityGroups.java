package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.TrackedValues;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Sums opportunities by customer or employee (A1). */
record OpportunityGroups(Ledger ledger, Transaction transaction) {

    List<Group<OpportunitySums>> of(OpportunityCriteria criteria, List<Opportunity> opportunities) {
        Map<LedgerId, OpportunitySums> sums = new LinkedHashMap<>();
        opportunities.stream()
                .filter(counted(criteria))
                .forEach(o -> sums.merge(
                        criteria.by() == Grouping.CUSTOMER ? o.customer() : o.salesperson(),
                        sums(o),
                        OpportunitySums::plus));
        Map<LedgerId, LedgerNode> entries = ledger.findAll(transaction, sums.keySet());
        return sums.entrySet().stream()
                .map(group -> group(group.getKey(), Optional.ofNullable(entries.get(group.getKey())), group.getValue()))
                .toList();
    }

    /** What is no longer in the ledger goes by its key. */
    private static Group<OpportunitySums> group(LedgerId id, Optional<LedgerNode> node, OpportunitySums sums) {
        return new Group<>(
                id,
                node.map(LedgerNode::code).orElse(id.key()),
                node.map(LedgerNode::name).orElse(id.key()),
                sums);
    }

    private Predicate<Opportunity> counted(OpportunityCriteria criteria) {
        Predicate<LedgerId> customer = within(criteria.customer());
        Predicate<LedgerId> employee = within(criteria.employee());
        return o -> customer.test(o.customer())
                && employee.test(o.salesperson())
                && criteria.stage().stream().allMatch(o.present().stage()::equals)
                && criteria.state().stream().allMatch(o.state()::equals)
                && criteria.period().contains(o.present().start());
    }

    private Predicate<LedgerId> within(Optional<? extends LedgerId> wanted) {
        return wanted.<Predicate<LedgerId>>map(id -> ledger.leaves(transaction, id)::contains)
                .orElse(id -> true);
    }

    private static OpportunitySums sums(Opportunity o) {
        TrackedValues present = o.present();
        return new OpportunitySums(
                1,
                present.cost().value(),
                present.amount().value(),
                o.opportunityAmount().value());
    }
}
