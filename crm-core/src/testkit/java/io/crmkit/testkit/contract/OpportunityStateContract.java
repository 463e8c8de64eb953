package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.list.Highlight;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Refusals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The states of opportunities and the end of them (O5, O7, O8, O10, G1). */
public interface OpportunityStateContract extends CrmContract {

    @Test
    @DisplayName("O5: an active opportunity allows everything but revokeApproval and reactivate")
    default void o5Active() {
        o5Allows(
                OpportunityState.ACTIVE,
                Set.of(
                        "modify",
                        "add record",
                        "modify record",
                        "complete record",
                        "delete record",
                        "approve",
                        "terminate",
                        "delete"));
    }

    @Test
    @DisplayName("O5: an approved opportunity is frozen: it allows revokeApproval only")
    default void o5Approved() {
        o5Allows(OpportunityState.APPROVED, Set.of("revokeApproval"));
    }

    @Test
    @DisplayName("O5: a terminated opportunity allows reactivate and delete")
    default void o5Terminated() {
        o5Allows(OpportunityState.TERMINATED, Set.of("reactivate", "delete"));
    }

    @Test
    @DisplayName("O5: every transition leads where the table says")
    default void o5Transitions() {
        OpportunityId id = with().opportunity().id();
        assertEquals(
                OpportunityState.APPROVED, crm().opportunities().approve(id).state());
        assertEquals(
                OpportunityState.ACTIVE,
                crm().opportunities().revokeApproval(id).state());
        assertEquals(
                OpportunityState.TERMINATED, crm().opportunities().terminate(id).state());
        Opportunity last = crm().opportunities().reactivate(id);
        assertEquals(OpportunityState.ACTIVE, last.state());
        assertEquals(5, last.revision());
        assertEquals(last, crm().opportunities().get(id));
    }

    @Test
    @DisplayName("O5: a refusal says in English and Chinese which, why and what to do first")
    default void o5RefusalTellsTheWayOut() {
        OpportunityId id = with().opportunity(o -> o.number("X-1")).id();
        crm().opportunities().approve(id);
        RuleException refusal = refused(ErrorCode.STATE, () -> with().modify(id, o -> o.subject("Other")));
        String english = refusal.message(Locale.ENGLISH);
        String chinese = refusal.message(Locale.CHINA);
        assertTrue(english.contains("X-1") && english.contains("Revoke the approval first"), english);
        assertTrue(chinese.contains("X-1") && chinese.contains("\u8bf7\u5148\u53cd\u5ba1\u6838"), chinese);
    }

    @Test
    @DisplayName("O7: deleting an opportunity deletes its records and their replies, and nothing else")
    default void o7Deletes() {
        Opportunity deleted = with().opportunity();
        Opportunity other = with().opportunity();
        TrackedRecord<OpportunityId> record = with().completed(deleted.id(), r -> r);
        TrackedRecord<OpportunityId> kept = with().open(other.id());
        crm().contactRecords().reply(record.id(), "reply");
        crm().contactRecords().reply(kept.id(), "kept");
        with().open(deleted.id());
        crm().opportunities().delete(deleted.id());
        assertEquals(Optional.empty(), crm().opportunities().find(deleted.id()));
        assertEquals(Optional.empty(), crm().contactRecords().find(record.id()));
        notFound(() -> crm().contactRecords().of(deleted.id()));
        notFound(() -> crm().contactRecords().replies(record.id()));
        assertEquals(List.of(kept), crm().contactRecords().of(other.id()));
        assertEquals(1, crm().contactRecords().replies(kept.id()).size());
    }

    @Test
    @DisplayName("G1, O7: a plan lists what a deletion removes; its execution removes exactly that")
    default void g1PlanDelete() {
        Opportunity opportunity = with().opportunity();
        TrackedRecord<OpportunityId> first = with().completed(opportunity.id(), r -> r);
        with().open(opportunity.id());
        crm().contactRecords().reply(first.id(), "one");
        crm().contactRecords().reply(first.id(), "two");
        DeletionPlan plan = crm().opportunities().planDelete(opportunity.id());
        assertEquals(5, plan.roots().get(0).revision());
        assertEquals(List.of("opportunity", "contact_record", "reply", "quote"), kinds(plan));
        assertEquals(
                List.of(1L, 2L, 2L, 0L),
                plan.removed().stream().map(DeletionPlan.Part::count).toList());
        assertEquals(
                List.of(opportunity.id() + "/1", opportunity.id() + "/2"),
                plan.removed().get(1).ids());
        assertTrue(crm().opportunities().find(opportunity.id()).isPresent());
        crm().opportunities().delete(plan);
        assertEquals(Optional.empty(), crm().opportunities().find(opportunity.id()));
    }

    @Test
    @DisplayName("G1: a plan is stale after any change of the opportunity, its records or their replies")
    default void g1PlanGetsStale() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().open(id);
        List<Executable> changes = List.of(
                () -> with().modify(id, o -> o.subject("Other")),
                () -> crm().contactRecords().reply(record.id(), "reply"),
                () -> with().modify(record, r -> r.subject("Other")),
                () -> crm().contactRecords().complete(record.id()),
                () -> with().open(id));
        for (Executable change : changes) {
            DeletionPlan plan = crm().opportunities().planDelete(id);
            run(change);
            stale(() -> crm().opportunities().delete(plan));
        }
        assertEquals(2, crm().contactRecords().of(id).size());
    }

    @Test
    @DisplayName("O5, G1: what may not be deleted is not planned to be")
    default void g1NoPlanForApproved() {
        OpportunityId id = with().opportunity().id();
        DeletionPlan plan = crm().opportunities().planDelete(id);
        crm().opportunities().approve(id);
        refused(ErrorCode.STATE, () -> crm().opportunities().planDelete(id));
        stale(() -> crm().opportunities().delete(plan));
    }

    @Test
    @DisplayName("O8: lists set terminated opportunities off, active and approved ones not")
    default void o8Highlight() {
        OpportunityId id = with().opportunity().id();
        assertEquals(Highlight.NONE, with().onlyRow().highlight());
        crm().opportunities().approve(id);
        assertEquals(Highlight.NONE, with().onlyRow().highlight());
        crm().opportunities().revokeApproval(id);
        crm().opportunities().terminate(id);
        assertEquals(Highlight.TERMINATED, with().onlyRow().highlight());
    }

    @Test
    @DisplayName("O10: terminate takes a lost reason and a note, either or none; reactivate clears both")
    default void o10LostReasonAndNote() {
        DictionaryValueId price = with().value(Dictionary.LOST_REASON, "Price");
        Opportunity opportunity = with().opportunity();
        Map<LostDetails, Optional<LostDetails>> cases = new LinkedHashMap<>();
        LostDetails both = new LostDetails(Optional.of(price), Optional.of("too\ndear"));
        LostDetails reason = new LostDetails(Optional.of(price), Optional.empty());
        LostDetails note = new LostDetails(Optional.empty(), Optional.of("note"));
        cases.put(both, Optional.of(both));
        cases.put(reason, Optional.of(reason));
        cases.put(note, Optional.of(note));
        cases.put(new LostDetails(Optional.empty(), Optional.empty()), Optional.empty());
        cases.forEach((given, expected) -> {
            Opportunity lost = crm().opportunities().terminate(opportunity.id(), given);
            assertEquals(expected, lost.loss());
            assertEquals(lost, crm().opportunities().get(opportunity.id()));
            Opportunity again = crm().opportunities().reactivate(opportunity.id());
            assertEquals(Optional.empty(), again.loss());
            assertEquals(again, crm().opportunities().get(opportunity.id()));
        });
    }

    @Test
    @DisplayName("O10, D1: a lost reason is a value of its dictionary that is not disabled")
    default void o10ReasonIsChosen() {
        OpportunityId id = with().opportunity().id();
        DictionaryValueId price = with().value(Dictionary.LOST_REASON, "Price");
        crm().dictionaries().disable(price);
        Refusals.invalid(
                "lostReason",
                ErrorCode.DISABLED_VALUE,
                () -> crm().opportunities().terminate(id, price));
        Refusals.invalid(
                "lostReason",
                ErrorCode.WRONG_DICTIONARY,
                () -> crm().opportunities().terminate(id, with().stage("Closing")));
        assertEquals(OpportunityState.ACTIVE, crm().opportunities().get(id).state());
    }

    /** Tries every action in a state: those allowed succeed, the others are refused and change nothing. */
    private void o5Allows(OpportunityState state, Set<String> allowed) {
        for (String action : o5Actions(with().opportunity().id(), null).keySet()) {
            Opportunity opportunity = with().opportunity();
            TrackedRecord<OpportunityId> record = with().open(opportunity.id());
            bringTo(state, opportunity.id());
            Opportunity before = crm().opportunities().get(opportunity.id());
            Executable call = o5Actions(opportunity.id(), record).get(action);
            if (allowed.contains(action)) {
                run(call);
            } else {
                refused(ErrorCode.STATE, call);
                assertEquals(before, crm().opportunities().get(opportunity.id()), action);
                assertEquals(List.of(record), crm().contactRecords().of(opportunity.id()), action);
            }
        }
    }

    private Map<String, Executable> o5Actions(OpportunityId id, @Nullable TrackedRecord<OpportunityId> record) {
        Map<String, Executable> actions = new LinkedHashMap<>();
        actions.put("modify", () -> with().modify(id, o -> o.cost(BigDecimal.TEN)));
        actions.put("add record", () -> with().open(id));
        actions.put("modify record", () -> with().modify(record, r -> r.subject("Other")));
        actions.put("complete record", () -> crm().contactRecords().complete(record.id()));
        actions.put("delete record", () -> crm().contactRecords().delete(record.id()));
        actions.put("approve", () -> crm().opportunities().approve(id));
        actions.put("revokeApproval", () -> crm().opportunities().revokeApproval(id));
        actions.put("terminate", () -> crm().opportunities().terminate(id));
        actions.put("reactivate", () -> crm().opportunities().reactivate(id));
        actions.put("delete", () -> crm().opportunities().delete(id));
        return actions;
    }

    private void bringTo(OpportunityState state, OpportunityId id) {
        if (state == OpportunityState.APPROVED) {
            crm().opportunities().approve(id);
        } else if (state == OpportunityState.TERMINATED) {
            crm().opportunities().terminate(id);
        }
    }

    private static List<String> kinds(DeletionPlan plan) {
        return plan.removed().stream().map(part -> part.kind().text()).toList();
    }

    private static void run(Executable call) {
        assertDoesNotThrow(call);
    }
}
