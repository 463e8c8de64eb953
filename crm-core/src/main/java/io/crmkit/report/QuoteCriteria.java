package io.crmkit.report;

import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Which quotes the detail by product counts (A4); all conditions must hold. Immutable and thread-safe.
 *
 * @param customer a customer, or a category for all leaves below it
 * @param employee a salesperson, or a category for all leaves below it
 * @param period of the quote's date
 * @since 0.1
 */
public record QuoteCriteria(Optional<CustomerId> customer, Optional<EmployeeId> employee, Period period)
        implements Criteria {

    /** @throws ValidationException if anything is null */
    public QuoteCriteria {
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("period", period);
    }

    /** All quotes. */
    public static QuoteCriteria all() {
        return new QuoteCriteria(Optional.empty(), Optional.empty(), Period.always());
    }

    public QuoteCriteria forCustomer(CustomerId newCustomer) {
        return new QuoteCriteria(
                Optional.of(ValidationException.requireGiven("customer", newCustomer)), employee, period);
    }

    public QuoteCriteria forEmployee(EmployeeId newEmployee) {
        return new QuoteCriteria(
                customer, Optional.of(ValidationException.requireGiven("employee", newEmployee)), period);
    }

    public QuoteCriteria during(Period newPeriod) {
        return new QuoteCriteria(customer, employee, newPeriod);
    }
}
