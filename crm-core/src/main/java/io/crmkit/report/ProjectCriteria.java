package io.crmkit.report;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.project.ProjectState;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Which projects an analysis counts, and by what it groups them (A2); all conditions must hold. Immutable and
 * thread-safe.
 *
 * @param stage the entered stage, not one that a record told (R6)
 * @param customer a customer, or a category for all leaves below it
 * @param employee an employee, or a category for all leaves below it
 * @param state empty for every state
 * @param period of the present start date
 * @since 0.1
 */
public record ProjectCriteria(
        Grouping groupBy,
        Optional<DictionaryValueId> stage,
        Optional<CustomerId> customer,
        Optional<EmployeeId> employee,
        Optional<ProjectState> state,
        Period period)
        implements Criteria {

    /** @throws ValidationException if anything is null */
    public ProjectCriteria {
        ValidationException.requireGiven("by", groupBy);
        ValidationException.requireGiven("stage", stage);
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("state", state);
        ValidationException.requireGiven("period", period);
    }

    /** All projects. */
    public static ProjectCriteria groupBy(Grouping by) {
        return new ProjectCriteria(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.always());
    }

    public ProjectCriteria atStage(DictionaryValueId newStage) {
        return new ProjectCriteria(
                groupBy,
                Optional.of(ValidationException.requireGiven("stage", newStage)),
                customer,
                employee,
                state,
                period);
    }

    public ProjectCriteria forCustomer(CustomerId newCustomer) {
        return new ProjectCriteria(
                groupBy,
                stage,
                Optional.of(ValidationException.requireGiven("customer", newCustomer)),
                employee,
                state,
                period);
    }

    public ProjectCriteria forEmployee(EmployeeId newEmployee) {
        return new ProjectCriteria(
                groupBy,
                stage,
                customer,
                Optional.of(ValidationException.requireGiven("employee", newEmployee)),
                state,
                period);
    }

    public ProjectCriteria inState(ProjectState newState) {
        return new ProjectCriteria(
                groupBy,
                stage,
                customer,
                employee,
                Optional.of(ValidationException.requireGiven("state", newState)),
                period);
    }

    public ProjectCriteria during(Period newPeriod) {
        return new ProjectCriteria(groupBy, stage, customer, employee, state, newPeriod);
    }
}
