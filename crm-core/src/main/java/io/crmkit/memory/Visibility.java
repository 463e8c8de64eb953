package io.crmkit.memory;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Transaction;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells which documents a restriction lets see (U3).
 *
 * @param customer the customer of a document
 * @param employee the employee whose document it is
 */
record Visibility<D>(
        Ledger ledger, Transaction transaction, Function<D, CustomerId> customer, Function<D, EmployeeId> employee) {

    static Visibility<Opportunity> ofOpportunities(Ledger ledger, Transaction transaction) {
        return new Visibility<>(ledger, transaction, Opportunity::customer, Opportunity::salesperson);
    }

    Predicate<D> of(Restriction restriction) {
        if (restriction instanceof Restriction.All) {
            return document -> true;
        } else if (restriction instanceof Restriction.None) {
            return document -> false;
        } else if (restriction instanceof Restriction.EmployeeIn in) {
            return document -> in.employees().contains(employee.apply(document));
        } else if (restriction instanceof Restriction.CustomerIn in) {
            return document -> in.customers().contains(customer.apply(document));
        } else if (restriction instanceof Restriction.EmployeeUnder under) {
            Set<LedgerId> leaves = ledger.leaves(transaction, under.employee());
            return document ->
                    employee.apply(document).equals(under.employee()) || leaves.contains(employee.apply(document));
        } else if (restriction instanceof Restriction.And and) {
            List<Predicate<D>> parts = parts(and.parts());
            return document -> parts.stream().allMatch(part -> part.test(document));
        }
        List<Predicate<D>> parts = parts(((Restriction.Or) restriction).parts());
        return document -> parts.stream().anyMatch(part -> part.test(document));
    }

    private List<Predicate<D>> parts(List<Restriction> restrictions) {
        return restrictions.stream().map(this::of).toList();
    }
}
