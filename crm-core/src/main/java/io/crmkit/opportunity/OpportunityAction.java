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
 * The actions on an opportunity and the states that allow them: the table of O5.
 * <p>
 * Every refusal has the code {@code rule.state}, with the state and the action as arguments. A code for each
 * combination would tell a caller nothing more, and each new action would need several of them.
 *
 * @since 0.1
 */
public enum OpportunityAction implements LocalizedEnum {
    /** A direct change of its fields (R6). */
    MODIFY(EnumSet.of(ACTIVE)),
    /** Adding, changing, completing or deleting a contact record. */
    CHANGE_RECORDS(EnumSet.of(ACTIVE)),
    /** Approving it, which freezes it. */
    APPROVE(EnumSet.of(ACTIVE)),
    /** Making an approved opportunity active again. */
    REVOKE_APPROVAL(EnumSet.of(APPROVED)),
    /** Giving it up, with an optional reason (O10). */
    TERMINATE(EnumSet.of(ACTIVE)),
    /** Making a terminated opportunity active again. */
    REACTIVATE(EnumSet.of(TERMINATED)),
    /** Adding, changing or deleting a quote on one of its records (O9, Q6). */
    CHANGE_QUOTES(EnumSet.of(ACTIVE, APPROVED, CONVERTED)),
    /** Making a project from it (P1). */
    CONVERT_TO_PROJECT(EnumSet.of(APPROVED)),
    /** Deleting it with its records (O7). The approval of an approved one must be revoked first. */
    DELETE(EnumSet.of(ACTIVE, TERMINATED, CONVERTED));
    private final Set<OpportunityState> allowedIn;

    OpportunityAction(Set<OpportunityState> allowedIn) {
        this.allowedIn = Set.copyOf(allowedIn);
    }

    /** Returns whether an opportunity in this state allows the action. */
    public boolean allowedIn(OpportunityState state) {
        return allowedIn.contains(state);
    }

    /**
     * Checks that the opportunity allows the action.
     *
     * @throws RuleException with {@code rule.state} if it does not; its arguments include what to do first
     */
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
