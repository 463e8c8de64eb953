package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.TrackedValues;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sums opportunities by customer or employee (A1). */
record OpportunityGroups(LedgerGroups groups) {

    List<Group<OpportunitySums>> of(OpportunityCriteria criteria, List<Opportunity> opportunities) {
        Map<LedgerId, OpportunitySums> sums = new LinkedHashMap<>();
        opportunities.stream()
                .filter(counted(criteria))
                .forEach(o -> sums.merge(
                        criteria.by() == Grouping.CUSTOMER ? o.customer() : o.salesperson(),
                        sums(o),
                        OpportunitySums::plus));
        return groups.named(sums);
    }

    private Predicate<Opportunity> counted(OpportunityCriteria criteria) {
        Predicate<LedgerId> customer = groups.within(criteria.customer());
        Predicate<LedgerId> employee = groups.within(criteria.employee());
        return o -> customer.test(o.customer())
                && employee.test(o.salesperson())
                && criteria.stage().stream().allMatch(o.present().stage()::equals)
                && criteria.state().stream().allMatch(o.state()::equals)
                && criteria.period().contains(o.present().start());
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
