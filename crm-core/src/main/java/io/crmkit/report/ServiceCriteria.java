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
 */
public record ServiceCriteria(
        ServiceGrouping by, Optional<CustomerId> customer, Optional<EmployeeId> employee, Period period)
        implements Criteria {

    /** @throws ValidationException if anything is null */
    public ServiceCriteria {
        ValidationException.given("by", by);
        ValidationException.given("customer", customer);
        ValidationException.given("employee", employee);
        ValidationException.given("period", period);
    }

    /** All services. */
    public static ServiceCriteria by(ServiceGrouping by) {
        return new ServiceCriteria(by, Optional.empty(), Optional.empty(), Period.always());
    }

    public ServiceCriteria of(CustomerId newCustomer) {
        return new ServiceCriteria(
                by, Optional.of(ValidationException.given("customer", newCustomer)), employee, period);
    }

    public ServiceCriteria of(EmployeeId newEmployee) {
        return new ServiceCriteria(
                by, customer, Optional.of(ValidationException.given("employee", newEmployee)), period);
    }

    public ServiceCriteria within(Period newPeriod) {
        return new ServiceCriteria(by, customer, employee, newPeriod);
    }
}
