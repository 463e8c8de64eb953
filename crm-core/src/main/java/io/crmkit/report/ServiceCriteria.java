package io.crmkit.report;

import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Which services an analysis counts, and by what it groups them (A3); all conditions must hold. Immutable and
 * thread-safe.
 *
 * @param customer a customer, or a category for all leaves below it
 * @param employee an employee, or a category for all leaves below it
 * @param period of the day on which the service started
 * @since 0.1
 */
public record ServiceCriteria(
        ServiceGrouping groupBy, Optional<CustomerId> customer, Optional<EmployeeId> employee, Period period)
        implements Criteria {

    /** @throws ValidationException if anything is null */
    public ServiceCriteria {
        ValidationException.requireGiven("by", groupBy);
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("period", period);
    }

    /** All services. */
    public static ServiceCriteria groupBy(ServiceGrouping by) {
        return new ServiceCriteria(by, Optional.empty(), Optional.empty(), Period.always());
    }

    public ServiceCriteria forCustomer(CustomerId newCustomer) {
        return new ServiceCriteria(
                groupBy, Optional.of(ValidationException.requireGiven("customer", newCustomer)), employee, period);
    }

    public ServiceCriteria forEmployee(EmployeeId newEmployee) {
        return new ServiceCriteria(
                groupBy, customer, Optional.of(ValidationException.requireGiven("employee", newEmployee)), period);
    }

    public ServiceCriteria during(Period newPeriod) {
        return new ServiceCriteria(groupBy, customer, employee, newPeriod);
    }
}
