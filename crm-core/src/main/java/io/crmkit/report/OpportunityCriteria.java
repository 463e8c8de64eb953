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
 */
public record OpportunityCriteria(
        Grouping by,
        Optional<DictionaryValueId> stage,
        Optional<CustomerId> customer,
        Optional<EmployeeId> employee,
        Optional<OpportunityState> state,
        Period period)
        implements Criteria {

    /** @throws ValidationException if anything is null */
    public OpportunityCriteria {
        ValidationException.given("by", by);
        ValidationException.given("stage", stage);
        ValidationException.given("customer", customer);
        ValidationException.given("employee", employee);
        ValidationException.given("state", state);
        ValidationException.given("period", period);
    }

    /** All opportunities. */
    public static OpportunityCriteria by(Grouping by) {
        return new OpportunityCriteria(
                by, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Period.always());
    }

    public OpportunityCriteria atStage(DictionaryValueId newStage) {
        return new OpportunityCriteria(
                by, Optional.of(ValidationException.given("stage", newStage)), customer, employee, state, period);
    }

    public OpportunityCriteria of(CustomerId newCustomer) {
        return new OpportunityCriteria(
                by, stage, Optional.of(ValidationException.given("customer", newCustomer)), employee, state, period);
    }

    public OpportunityCriteria of(EmployeeId newEmployee) {
        return new OpportunityCriteria(
                by, stage, customer, Optional.of(ValidationException.given("employee", newEmployee)), state, period);
    }

    public OpportunityCriteria in(OpportunityState newState) {
        return new OpportunityCriteria(
                by, stage, customer, employee, Optional.of(ValidationException.given("state", newState)), period);
    }

    public OpportunityCriteria within(Period newPeriod) {
        return new OpportunityCriteria(by, stage, customer, employee, state, newPeriod);
    }
}
