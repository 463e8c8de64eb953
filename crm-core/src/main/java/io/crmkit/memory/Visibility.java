package io.crmkit.memory;

import io.crmkit.document.Document;
import io.crmkit.document.Numbered;
import io.crmkit.ledger.LedgerId;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Transaction;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns a restriction into a condition on documents (U3).
 *
 * @param ledger supplies the leaves of the categories that a restriction names
 * @param transaction the transaction in which the ledger is read
 */
record Visibility(Ledger ledger, Transaction transaction) {

    /**
     * Returns the condition that a document is visible under the restriction. A work plan has no customer, so a
     * restriction by customer hides it.
     */
    Predicate<Numbered<?, ?>> of(Restriction restriction) {
        if (restriction instanceof Restriction.All) {
            return document -> true;
        } else if (restriction instanceof Restriction.None) {
            return document -> false;
        } else if (restriction instanceof Restriction.EmployeeIn in) {
            return document -> in.employees().contains(document.employee());
        } else if (restriction instanceof Restriction.CustomerIn in) {
            return document ->
                    document instanceof Document<?, ?> named && in.customers().contains(named.customer());
        } else if (restriction instanceof Restriction.EmployeeUnder under) {
            Set<LedgerId> leaves = ledger.leaves(transaction, under.employee());
            return document -> document.employee().equals(under.employee()) || leaves.contains(document.employee());
        } else if (restriction instanceof Restriction.And and) {
            List<Predicate<Numbered<?, ?>>> parts = parts(and.parts());
            return document -> parts.stream().allMatch(part -> part.test(document));
        }
        List<Predicate<Numbered<?, ?>>> parts = parts(((Restriction.Or) restriction).parts());
        return document -> parts.stream().anyMatch(part -> part.test(document));
    }

    private List<Predicate<Numbered<?, ?>>> parts(List<Restriction> restrictions) {
        return restrictions.stream().map(this::of).toList();
    }
}
