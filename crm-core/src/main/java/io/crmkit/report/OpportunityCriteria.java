package io.crmkit.report;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Which opportunities an analysis counts, and by what it groups them (A1); all conditions must hold. Immutable and
 * thread-safe.
 *
 * @param stage the present stage
 * @param customer a customer, or a category for all leaves below it
 * @param employee a salesperson, or a category for all leaves below it
 * @param state empty for every state
 * @param period of the present start date
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

    /** @throws ValidationException if anything is null */
    public OpportunityCriteria {
        ValidationException.requireGiven("by", groupBy);
        ValidationException.requireGiven("stage", stage);
        ValidationException.requireGiven("customer", customer);
        ValidationException.requireGiven("employee", employee);
        ValidationException.requireGiven("state", state);
        ValidationException.requireGiven("period", period);
    }

    /** All opportunities. */
    public static OpportunityCriteria groupBy(Grouping by) {
        return new OpportunityCriteria(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.always());
    }

    public OpportunityCriteria atStage(DictionaryValueId newStage) {
        return new OpportunityCriteria(
                groupBy,
                Optional.of(ValidationException.requireGiven("stage", newStage)),
                customer,
                employee,
                state,
                period);
    }

    public OpportunityCriteria forCustomer(CustomerId newCustomer) {
        return new OpportunityCriteria(
                groupBy,
                stage,
                Optional.of(ValidationException.requireGiven("customer", newCustomer)),
                employee,
                state,
                period);
    }

    public OpportunityCriteria forEmployee(EmployeeId newEmployee) {
        return new OpportunityCriteria(
                groupBy,
                stage,
                customer,
                Optional.of(ValidationException.requireGiven("employee", newEmployee)),
                state,
                period);
    }

    public OpportunityCriteria inState(OpportunityState newState) {
        return new OpportunityCriteria(
                groupBy,
                stage,
                customer,
                employee,
                Optional.of(ValidationException.requireGiven("state", newState)),
                period);
    }

    public OpportunityCriteria during(Period newPeriod) {
        return new OpportunityCriteria(groupBy, stage, customer, employee, state, newPeriod);
    }
}
