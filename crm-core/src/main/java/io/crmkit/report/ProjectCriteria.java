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
 */
public record ProjectCriteria(
        Grouping by,
        Optional<DictionaryValueId> stage,
        Optional<CustomerId> customer,
        Optional<EmployeeId> employee,
        Optional<ProjectState> state,
        Period period)
        implements Criteria {

    /** @throws ValidationException if anything is null */
    public ProjectCriteria {
        ValidationException.given("by", by);
        ValidationException.given("stage", stage);
        ValidationException.given("customer", customer);
        ValidationException.given("employee", employee);
        ValidationException.given("state", state);
        ValidationException.given("period", period);
    }

    /** All projects. */
    public static ProjectCriteria by(Grouping by) {
        return new ProjectCriteria(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.always());
    }

    public ProjectCriteria atStage(DictionaryValueId newStage) {
        return new ProjectCriteria(
                by, Optional.of(ValidationException.given("stage", newStage)), customer, employee, state, period);
    }

    public ProjectCriteria of(CustomerId newCustomer) {
        return new ProjectCriteria(
                by, stage, Optional.of(ValidationException.given("customer", newCustomer)), employee, state, period);
    }

    public ProjectCriteria of(EmployeeId newEmployee) {
        return new ProjectCriteria(
                by, stage, customer, Optional.of(ValidationException.given("employee", newEmployee)), state, period);
    }

    public ProjectCriteria in(ProjectState newState) {
        return new ProjectCriteria(
                by, stage, customer, employee, Optional.of(ValidationException.given("state", newState)), period);
    }

    public ProjectCriteria within(Period newPeriod) {
        return new ProjectCriteria(by, stage, customer, employee, state, newPeriod);
    }
}
