package io.crmkit.internal;

import io.crmkit.DeletionPlan;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.event.CrmEvent;
import io.crmkit.history.Subject;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunities;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.TrackedState;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.References;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Carries out what {@link Opportunities} promises. */
public final class OpportunityService implements Opportunities {

    private final Commands commands;
    private final QueryCheck queries = new QueryCheck(OpportunityColumns.all());

    public OpportunityService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Opportunity add(AddOpportunity command) {
        return commands.runOnce(
                "opportunity.add",
                () -> command.idempotencyKey(),
                () -> commands.check(command).entered(command.tracked(), commands.scale()),
                work -> add(work, command, commands.scale()),
                (work, id) -> find(work, OpportunityId.parse(id)));
    }

    private Opportunity add(Work work, AddOpportunity command, CurrencyScale scale) {
        work.requireAllowed();
        ReferenceCheck check = new ReferenceCheck()
                .entry("customer", command.customer())
                .entry("salesperson", command.salesperson())
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage());
        References found = check.resolve(work, Optional.empty());
        check.require(found, Optional.empty(), Set.of());
        DictionaryValue stage = found.values().values().iterator().next();
        Opportunity added = new Opportunity(
                new OpportunityId(work.newId()),
                1,
                command.no() != null ? command.no() : nextNumber(work),
                command.subject(),
                command.customer(),
                command.salesperson(),
                TrackedState.entered(command.tracked().alone(stage, scale)),
                OpportunityState.ACTIVE,
                Optional.empty(),
                1,
                0,
                command.remarks());
        work.stores().opportunities().insert(added);
        work.changes().added(Subjects.of(added.id()), Subjects.of(added.id()), added.revision());
        work.changes().snapshot(added, false);
        work.changes().publish(new CrmEvent.OpportunityEvent(work.context(), Optional.empty(), Optional.of(added)));
        return added;
    }

    private String nextNumber(Work work) {
        String no;
        do {
            no = commands.setup()
                    .numbering()
                    .next(Subjects.OPPORTUNITY, work.today(), work.stores().ledger()::nextNumber);
            Texts.checkNumber(no).ifPresent(code -> {
                throw ValidationException.of("no", code, Texts.NUMBER);
            });
        } while (work.stores().opportunities().hasNumber(no));
        return no;
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public Opportunity modify(ModifyOpportunity command) {
        return commands.change(
                "opportunity.modify",
                () -> commands.check(command).tracked(command.tracked(), commands.scale()),
                work -> modify(work, command, commands.scale()));
    }

    private Opportunity modify(Work work, ModifyOpportunity command, CurrencyScale scale) {
        work.touch(command.id());
        ReferenceCheck check = new ReferenceCheck()
                .entry("customer", command.customer())
                .entry("salesperson", command.salesperson())
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage());
        References found = check.resolve(work, Optional.of(command.id()));
        Opportunity before = work.visible(found.opportunity(), command.id());
        work.requireAllowed();
        Work.requireRevision(before, command.revision());
        check.require(
                found,
                Optional.empty(),
                Set.of(before.customer(), before.salesperson(), before.present().stage()));
        Optional<DictionaryValue> stage = found.values().values().stream().findFirst();
        TrackedValues values = command.tracked().over(before.present(), stage, scale);
        boolean retracked = !values.equals(before.present()) && before.nextSequence() > 1;
        Opportunity after = before.modify(
                command.subject() != null ? command.subject() : before.subject(),
                command.customer() != null ? command.customer() : before.customer(),
                command.salesperson() != null ? command.salesperson() : before.salesperson(),
                values,
                retracked ? work.stores().contactRecords().lastCompleted(before.id()) : Optional.empty(),
                command.remarks() != null ? command.remarks().orElse(null) : before.remarks());
        return save(work, before, after);
    }

    @Override
    public Opportunity approve(OpportunityId id) {
        return change("opportunity.approve", id, Opportunity::approve);
    }

    @Override
    public Opportunity revokeApproval(OpportunityId id) {
        return change("opportunity.revoke-approval", id, Opportunity::revokeApproval);
    }

    @Override
    public Opportunity terminate(OpportunityId id, @Nullable DictionaryValueId lostReason, @Nullable String note) {
        return commands.change("opportunity.terminate", () -> Checks.ofId(id).memo("note", note), work -> {
            work.touch(id);
            ReferenceCheck check = new ReferenceCheck().value("lostReason", Dictionary.LOST_REASON, lostReason);
            References found = check.resolve(work, Optional.of(id));
            Opportunity before = work.visible(found.opportunity(), id);
            work.requireAllowed();
            check.require(found, Optional.empty(), Set.of());
            return save(work, before, before.terminate(Optional.ofNullable(lostReason), note));
        });
    }

    @Override
    public Opportunity reactivate(OpportunityId id) {
        return change("opportunity.reactivate", id, Opportunity::reactivate);
    }

    private Opportunity change(String action, OpportunityId id, UnaryOperator<Opportunity> transition) {
        return commands.change(action, () -> Checks.ofId(id), work -> {
            Opportunity before = touched(work, id);
            work.requireAllowed();
            return save(work, before, transition.apply(before));
        });
    }

    /** Touches an opportunity and reads it. */
    static Opportunity touched(Work work, OpportunityId id) {
        work.touch(id);
        return work.visible(work.stores().opportunities().find(id, work.visible()), id);
    }

    /** Writes a touched opportunity, if anything has changed. */
    static Opportunity save(Work work, Opportunity before, Opportunity after) {
        if (after.equals(before)) {
            work.stores().opportunities().untouch(before.id());
            return before.untouched();
        }
        after.requireConsistent();
        work.stores().opportunities().update(after);
        Map<String, String> fieldsBefore = Fields.of(before);
        Map<String, String> fieldsAfter = Fields.of(after);
        if (!fieldsAfter.equals(fieldsBefore)) {
            Subject subject = Subjects.of(after.id());
            work.changes().changed(subject, subject, after.revision(), fieldsBefore, fieldsAfter);
            work.changes().snapshot(after, false);
            work.changes()
                    .publish(new CrmEvent.OpportunityEvent(work.context(), Optional.of(before), Optional.of(after)));
        }
        return after;
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public void delete(OpportunityId id) {
        commands.change("opportunity.delete", () -> Checks.ofId(id), work -> {
            Opportunity opportunity = touched(work, id);
            work.requireAllowed();
            return delete(work, opportunity);
        });
    }

    @Override
    public DeletionPlan planDelete(OpportunityId id) {
        return commands.query(work -> {
            Opportunity opportunity = find(work, id).orElseThrow(() -> Work.notFound(id));
            opportunity.requireDeletable();
            return OpportunityDeletion.read(work, opportunity).plan();
        });
    }

    @Override
    public void delete(DeletionPlan plan) {
        commands.change("opportunity.delete", () -> Checks.begin().required("plan", plan), work -> {
            Opportunity opportunity = touched(work, Subjects.opportunity(plan.root()));
            work.requireAllowed();
            Work.requireRevision(opportunity, plan.revision());
            return delete(work, opportunity);
        });
    }

    private static Opportunity delete(Work work, Opportunity opportunity) {
        opportunity.requireDeletable();
        OpportunityDeletion.read(work, opportunity).carryOut(work);
        return opportunity;
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public Optional<Opportunity> find(OpportunityId id) {
        return commands.query(work -> find(work, id));
    }

    private static Optional<Opportunity> find(Work work, OpportunityId id) {
        Checks.given("id", id);
        return work.stores().opportunities().find(id, work.visible());
    }

    @Override
    public Optional<Opportunity> findByNumber(String no) {
        Checks.given("no", no);
        return commands.query(work -> work.stores().opportunities().findByNumber(no, work.visible()));
    }

    @Override
    public Opportunity get(OpportunityId id) {
        return find(id).orElseThrow(() -> Work.notFound(id));
    }

    @Override
    public Page<OpportunityId> search(ListQuery query) {
        queries.require(Checks.given("query", query));
        return commands.query(work -> work.stores().opportunities().page(query, work.visible()));
    }
}
