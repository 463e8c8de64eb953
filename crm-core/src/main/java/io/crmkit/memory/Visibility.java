package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Transaction;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which opportunities a restriction lets see (U3). */
record Visibility(Ledger ledger, Transaction transaction) {

    Predicate<Opportunity> of(Restriction restriction) {
        if (restriction instanceof Restriction.All) {
            return opportunity -> true;
        } else if (restriction instanceof Restriction.None) {
            return opportunity -> false;
        } else if (restriction instanceof Restriction.EmployeeIn in) {
            return opportunity -> in.employees().contains(opportunity.salesperson());
        } else if (restriction instanceof Restriction.CustomerIn in) {
            return opportunity -> in.customers().contains(opportunity.customer());
        } else if (restriction instanceof Restriction.EmployeeUnder under) {
            Set<LedgerId> leaves = ledger.leaves(transaction, under.employee());
            return opportunity ->
                    opportunity.salesperson().equals(under.employee()) || leaves.contains(opportunity.salesperson());
        } else if (restriction instanceof Restriction.And and) {
            List<Predicate<Opportunity>> parts = parts(and.parts());
            return opportunity -> parts.stream().allMatch(part -> part.test(opportunity));
        }
        List<Predicate<Opportunity>> parts = parts(((Restriction.Or) restriction).parts());
        return opportunity -> parts.stream().anyMatch(part -> part.test(opportunity));
    }

    private List<Predicate<Opportunity>> parts(List<Restriction> restrictions) {
        return restrictions.stream().map(this::of).toList();
    }
}
