package io.crmkit.report;

import static io.crmkit.report.CriteriaValues.only;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Selects the opportunities that an analysis counts, and their grouping (A1). An opportunity is counted if it meets all
 * conditions. Immutable and thread-safe.
 *
 * @param groupBy whether a row is a customer or an employee
 * @param stage the present stage; empty for every stage
 * @param customer a customer, or a category for all leaves below it; empty for all
 * @param employee a salesperson, or a category for all leaves below it; empty for all
 * @param state the state; empty for every state
 * @param period contains the present start date
 * @since 0.1
 */
public record OpportunityCriteria(
        Grouping groupBy,
        Optional<DictionaryValueId> stage,
        Optional<CustomerId> customer,
        Optional<EmployeeId> employee,
        Optional<OpportunityState> state,
        Period period)
        implements Criteria {

    /** @throws ValidationException with {@code value.required} if a component is null */
    public OpportunityCriteria {
        ValidationException.requireGiven("by", groupBy);
        ValidationException.requireGiven("stage", stage);
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("state", state);
        ValidationException.requireGiven("period", period);
    }

    /** Returns the criteria that count all opportunities. */
    public static OpportunityCriteria groupBy(Grouping by) {
        return new OpportunityCriteria(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.always());
    }

    /** Returns these criteria, limited to the opportunities whose present stage is this one. */
    public OpportunityCriteria atStage(DictionaryValueId newStage) {
        return new OpportunityCriteria(groupBy, only("stage", newStage), customer, employee, state, period);
    }

    /** Returns these criteria, limited to a customer or to the leaves of a category. */
    public OpportunityCriteria forCustomer(CustomerId newCustomer) {
        return new OpportunityCriteria(groupBy, stage, only("customer", newCustomer), employee, state, period);
    }

    /** Returns these criteria, limited to a salesperson or to the leaves of a category. */
    public OpportunityCriteria forEmployee(EmployeeId newEmployee) {
        return new OpportunityCriteria(groupBy, stage, customer, only("employee", newEmployee), state, period);
    }

    /** Returns these criteria, limited to a state. */
    public OpportunityCriteria inState(OpportunityState newState) {
        return new OpportunityCriteria(groupBy, stage, customer, employee, only("state", newState), period);
    }

    /**
     * Returns these criteria, limited to the opportunities that start in the period, its first and last day included.
     */
    public OpportunityCriteria during(Period newPeriod) {
        return new OpportunityCriteria(groupBy, stage, customer, employee, state, newPeriod);
    }
}
