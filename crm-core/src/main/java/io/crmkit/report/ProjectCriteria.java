package io.crmkit.report;

import static io.crmkit.report.CriteriaValues.only;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.project.ProjectState;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Selects the projects that an analysis counts, and their grouping (A2). A project is counted if it meets all
 * conditions. Immutable and thread-safe.
 *
 * @param groupBy whether a row is a customer or an employee
 * @param stage the entered stage, which a record does not change (R6); empty for every stage
 * @param customer a customer, or a category for all leaves below it; empty for all
 * @param employee an employee, or a category for all leaves below it; empty for all
 * @param state the state; empty for every state
 * @param period contains the present start date
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

    /** @throws ValidationException with {@code value.required} if a component is null */
    public ProjectCriteria {
        ValidationException.requireGiven("by", groupBy);
        ValidationException.requireGiven("stage", stage);
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("state", state);
        ValidationException.requireGiven("period", period);
    }

    /** Returns the criteria that count all projects. */
    public static ProjectCriteria groupBy(Grouping by) {
        return new ProjectCriteria(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.always());
    }

    /** Returns these criteria, limited to the projects whose entered stage is this one. */
    public ProjectCriteria atStage(DictionaryValueId newStage) {
        return new ProjectCriteria(groupBy, only("stage", newStage), customer, employee, state, period);
    }

    /** Returns these criteria, limited to a customer or to the leaves of a category. */
    public ProjectCriteria forCustomer(CustomerId newCustomer) {
        return new ProjectCriteria(groupBy, stage, only("customer", newCustomer), employee, state, period);
    }

    /** Returns these criteria, limited to an employee or to the leaves of a category. */
    public ProjectCriteria forEmployee(EmployeeId newEmployee) {
        return new ProjectCriteria(groupBy, stage, customer, only("employee", newEmployee), state, period);
    }

    /** Returns these criteria, limited to a state. */
    public ProjectCriteria inState(ProjectState newState) {
        return new ProjectCriteria(groupBy, stage, customer, employee, only("state", newState), period);
    }

    /** Returns these criteria, limited to the projects that start in the period, its first and last day included. */
    public ProjectCriteria during(Period newPeriod) {
        return new ProjectCriteria(groupBy, stage, customer, employee, state, newPeriod);
    }
}
