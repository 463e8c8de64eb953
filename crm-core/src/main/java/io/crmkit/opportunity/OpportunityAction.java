package io.crmkit.opportunity;

import static io.crmkit.opportunity.OpportunityState.ACTIVE;
import static io.crmkit.opportunity.OpportunityState.APPROVED;
import static io.crmkit.opportunity.OpportunityState.CONVERTED;
import static io.crmkit.opportunity.OpportunityState.TERMINATED;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.text.Localized;
import io.crmkit.text.LocalizedEnum;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done with an opportunity, and in which states: the table of O5.
 * <p>
 * Whatever the table refuses has the one code {@code rule.state}, with the state and the action as arguments: a code
 * for each refused cell would say no more, and every new action would add a column of them.
 *
 * @since 0.1
 */
public enum OpportunityAction implements LocalizedEnum {
    MODIFY(EnumSet.of(ACTIVE)),
    CHANGE_RECORDS(EnumSet.of(ACTIVE)),
    APPROVE(EnumSet.of(ACTIVE)),
    REVOKE_APPROVAL(EnumSet.of(APPROVED)),
    TERMINATE(EnumSet.of(ACTIVE)),
    REACTIVATE(EnumSet.of(TERMINATED)),
    CHANGE_QUOTES(EnumSet.of(ACTIVE, APPROVED, CONVERTED)),
    CONVERT_TO_PROJECT(EnumSet.of(APPROVED)),
    DELETE(EnumSet.of(ACTIVE, TERMINATED, CONVERTED));
    private final Set<OpportunityState> allowedIn;

    OpportunityAction(Set<OpportunityState> allowedIn) {
        this.allowedIn = Set.copyOf(allowedIn);
    }

    /** Whether the table of states allows it. */
    public boolean allowedIn(OpportunityState state) {
        return allowedIn.contains(state);
    }

    /** @throws RuleException if the table of states refuses it, with what to do first */
    void require(Opportunity opportunity) {
        if (!allowedIn(opportunity.state())) {
            throw new RuleException(
                    ErrorCode.STATE, opportunity.number(), opportunity.state(), this, wayOut(opportunity.state()));
        }
    }

    private Localized wayOut(OpportunityState state) {
        return switch (state) {
            case ACTIVE ->
                this == REACTIVATE ? Localized.ofKey("way-out.already-active") : Localized.ofKey("way-out.approve");
            case APPROVED ->
                this == APPROVE ? Localized.ofKey("way-out.already-approved") : Localized.ofKey("way-out.revoke");
            case TERMINATED ->
                this == TERMINATE
                        ? Localized.ofKey("way-out.already-terminated")
                        : Localized.ofKey("way-out.reactivate");
            case CONVERTED -> Localized.ofKey("way-out.delete-project");
        };
    }
}
