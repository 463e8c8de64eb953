package io.crmkit.internal.opportunity;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.check.TrackedNames;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.Deletion;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.internal.record.ParentDeletion;
import io.crmkit.internal.record.ParentService;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunities;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Implements {@link Opportunities}. */
public final class OpportunityService extends ParentService<OpportunityId, Opportunity> implements Opportunities {

    private final ParentType<OpportunityId, Opportunity> opportunities = DocumentTypes.OPPORTUNITIES;

    public OpportunityService(Commands commands) {
        super(commands, DocumentTypes.OPPORTUNITIES, OpportunityColumns.LIST, Action.OPPORTUNITY_DELETE);
    }

    @Override
    public Opportunity add(AddOpportunity command) {
        return commands.runOnce(
                Action.OPPORTUNITY_ADD,
                () -> command.idempotencyKey(),
                work -> commands.check(command).entered(command.tracked(), work.scale()),
                work -> add(work, command),
                (work, id) -> opportunities.find(work, opportunities.parse(id)));
    }

    private Opportunity add(UnitOfWork work, AddOpportunity command) {
        TrackedValues entered = entered(work, command.customer(), command.salesperson(), command.tracked());
        return opportunities.add(
                work,
                command.toOpportunity(
                        new OpportunityId(work.newId()),
                        work.number(opportunities.kind(), command.number(), opportunities.store(work)),
                        entered));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Opportunity modify(ModifyOpportunity command) {
        return commands.change(
                Action.OPPORTUNITY_MODIFY,
                work -> commands.check(command).tracked(command.tracked(), work.scale(), TrackedNames.PLANNED),
                work -> modify(work, command));
    }

    @Override
    public Opportunity approve(OpportunityId id) {
        return transition(Action.OPPORTUNITY_APPROVE, id, Opportunity::approve);
    }

    @Override
    public Opportunity revokeApproval(OpportunityId id) {
        return transition(Action.OPPORTUNITY_REVOKE_APPROVAL, id, Opportunity::revokeApproval);
    }

    @Override
    public Opportunity terminate(OpportunityId id, LostDetails lost) {
        LostDetails details = Checks.requireGiven("lost", lost);
        return commands.change(
                Action.OPPORTUNITY_TERMINATE,
                work -> Checks.ofId(id).memo("note", details.note().orElse(null)),
                work -> {
                    opportunities.touch(work, id);
                    ReferenceCheck check = new ReferenceCheck()
                            .value(
                                    "lostReason",
                                    Dictionary.LOST_REASON,
                                    details.reason().orElse(null));
                    References found = check.resolve(work, opportunities, id);
                    Opportunity before = opportunities.found(found, id);
                    work.requireAllowed();
                    check.require(found, Optional.empty(), Set.of());
                    return opportunities.save(work, before, before.terminate(details));
                });
    }

    @Override
    public Opportunity reactivate(OpportunityId id) {
        return transition(Action.OPPORTUNITY_REACTIVATE, id, Opportunity::reactivate);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    protected DeletionPlan planDelete(UnitOfWork work, Opportunity opportunity) {
        opportunity.requireDeletable();
        ParentDeletion<OpportunityId, Opportunity> deletion = ParentDeletion.read(work, opportunities, opportunity);
        return new DeletionPlan(List.of(opportunities.root(opportunity)), deletion.removed(work), List.of());
    }

    @Override
    protected Opportunity delete(UnitOfWork work, OpportunityId id, Deletion asked) {
        Opportunity opportunity = opportunities.lockedForUpdate(work, id);
        asked.requireCurrent(opportunities, opportunity);
        opportunity.requireDeletable();
        ParentDeletion.read(work, opportunities, opportunity).carryOut(work);
        return opportunity;
    }
}
