package io.crmkit.report;

import static io.crmkit.report.CriteriaValues.only;

import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Selects the quotes that the detail by product counts (A4). A quote is counted if it meets all conditions. Immutable
 * and thread-safe.
 *
 * @param customer a customer, or a category for all leaves below it; empty for all
 * @param employee a salesperson, or a category for all leaves below it; empty for all
 * @param period contains the date of the quote
 * @since 0.1
 */
public record QuoteCriteria(Optional<CustomerId> customer, Optional<EmployeeId> employee, Period period)
        implements Criteria {

    /** @throws ValidationException with {@code value.required} if a component is null */
    public QuoteCriteria {
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("period", period);
    }

    /** Returns the criteria that count all quotes. */
    public static QuoteCriteria all() {
        return new QuoteCriteria(Optional.empty(), Optional.empty(), Period.always());
    }

    /** Returns these criteria, limited to a customer or to the leaves of a category. */
    public QuoteCriteria forCustomer(CustomerId newCustomer) {
        return new QuoteCriteria(only("customer", newCustomer), employee, period);
    }

    /** Returns these criteria, limited to a salesperson or to the leaves of a category. */
    public QuoteCriteria forEmployee(EmployeeId newEmployee) {
        return new QuoteCriteria(customer, only("employee", newEmployee), period);
    }

    /** Returns these criteria, limited to the quotes with a date in the period, its first and last day included. */
    public QuoteCriteria during(Period newPeriod) {
        return new QuoteCriteria(customer, employee, newPeriod);
    }
}
