package io.crmkit.report;

import static io.crmkit.report.CriteriaValues.only;

import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Selects the services that an analysis counts, and their grouping (A3). A service is counted if it meets all
 * conditions. Immutable and thread-safe.
 *
 * @param groupBy whether a row is an employee or a value of one of the dictionaries
 * @param customer a customer, or a category for all leaves below it; empty for all
 * @param employee an employee, or a category for all leaves below it; empty for all
 * @param period contains the day on which the service started
 * @since 0.1
 */
public record ServiceCriteria(
        ServiceGrouping groupBy, Optional<CustomerId> customer, Optional<EmployeeId> employee, Period period)
        implements Criteria {

    /** @throws ValidationException with {@code value.required} if a component is null */
    public ServiceCriteria {
        ValidationException.requireGiven("by", groupBy);
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("period", period);
    }

    /** Returns the criteria that count all services. */
    public static ServiceCriteria groupBy(ServiceGrouping by) {
        return new ServiceCriteria(by, Optional.empty(), Optional.empty(), Period.always());
    }

    /** Returns these criteria, limited to a customer or to the leaves of a category. */
    public ServiceCriteria forCustomer(CustomerId newCustomer) {
        return new ServiceCriteria(groupBy, only("customer", newCustomer), employee, period);
    }

    /** Returns these criteria, limited to an employee or to the leaves of a category. */
    public ServiceCriteria forEmployee(EmployeeId newEmployee) {
        return new ServiceCriteria(groupBy, customer, only("employee", newEmployee), period);
    }

    /** Returns these criteria, limited to the services that started in the period, its first and last day included. */
    public ServiceCriteria during(Period newPeriod) {
        return new ServiceCriteria(groupBy, customer, employee, newPeriod);
    }
}
