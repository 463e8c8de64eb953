package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedState;
import io.crmkit.record.TrackedValues;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How records tell the tracked values of their opportunity (R5, R6). */
public interface BackFillContract extends CrmContract {

    @Test
    @DisplayName("R5: completing a record back-fills all tracked values, and with them the opportunity amount")
    default void r5Complete() {
        Opportunity before = with().opportunity(o -> o.expected(BigDecimal.TEN));
        TrackedRecord<OpportunityId> record = with().open(
                        before.id(),
                        r -> r.stage(with().stage("Negotiation"))
                                .cost(new BigDecimal("1.11"))
                                .amount(new BigDecimal("2.22"))
                                .start(TODAY.plusDays(1))
                                .planned(TODAY.plusDays(2))
                                .actual(TODAY.plusDays(3)));
        assertEquals(before.records().tracked(), tracked(before.id()), "an open record tells nothing");
        crm().contactRecords().complete(record.id());
        assertEquals(new TrackedState(before.present(), record.tracked(), OptionalInt.of(1)), tracked(before.id()));
        assertEquals(
                "1.78",
                crm().opportunities().get(before.id()).opportunityAmount().toString());
    }

    @Test
    @DisplayName("R5: adding a completed record back-fills; the record with the highest sequence decides")
    default void r5AddCompleted() {
        Opportunity before = with().opportunity();
        for (int sequence = 1; sequence <= 11; sequence++) {
            BigDecimal cost = BigDecimal.valueOf(sequence);
            TrackedRecord<OpportunityId> record = with().completed(before.id(), r -> r.cost(cost));
            assertEquals(
                    new TrackedState(before.present(), record.tracked(), OptionalInt.of(sequence)),
                    tracked(before.id()));
        }
        assertEquals("11.00", present(before.id()).cost().toString());
    }

    @Test
    @DisplayName("R5: deleting the last completed record brings the one before back, deleting all the entered values")
    default void r5DeleteBackwards() {
        Opportunity before = with().opportunity(o -> o.cost(new BigDecimal("7")));
        OpportunityId id = before.id();
        TrackedRecord<OpportunityId> first = with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedRecord<OpportunityId> second = with().completed(id, r -> r.cost(BigDecimal.TEN));
        crm().contactRecords().delete(second.id());
        assertEquals(new TrackedState(before.present(), first.tracked(), OptionalInt.of(1)), tracked(id));
        crm().contactRecords().delete(first.id());
        assertEquals(before.records().tracked(), tracked(id));
    }

    @Test
    @DisplayName("R5: deleting a completed record that is not the last leaves the present values")
    default void r5DeleteMiddle() {
        Opportunity before = with().opportunity();
        OpportunityId id = before.id();
        TrackedRecord<OpportunityId> first = with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedRecord<OpportunityId> second = with().completed(id, r -> r.cost(BigDecimal.TEN));
        crm().contactRecords().delete(first.id());
        assertEquals(new TrackedState(before.present(), second.tracked(), OptionalInt.of(2)), tracked(id));
    }

    @Test
    @DisplayName("R5: open records tell nothing, whether added, modified or deleted")
    default void r5OpenRecords() {
        OpportunityId id = with().opportunity().id();
        with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedState state = tracked(id);
        TrackedRecord<OpportunityId> open = with().open(id, r -> r.cost(BigDecimal.TEN));
        with().modify(open, r -> r.stage(with().stage("Closing")));
        assertEquals(state, tracked(id));
        crm().contactRecords().delete(open.id());
        assertEquals(state, tracked(id));
    }

    @Test
    @DisplayName("R6: a direct change takes effect at once, and all present values become the entered ones")
    default void r6DirectChange() {
        OpportunityId id = with().opportunity(o -> o.cost(new BigDecimal("7"))).id();
        with().completed(id, r -> r.cost(BigDecimal.ONE).stage(with().stage("Closing")));
        Opportunity changed = with().modify(id, o -> o.expected(new BigDecimal("5")));
        assertEquals("1.00", changed.present().cost().toString());
        assertEquals("5.00", changed.present().amount().toString());
        assertEquals(with().stage("Closing"), changed.present().stage());
        assertEquals(TrackedState.entered(changed.present()), tracked(id));
    }

    @Test
    @DisplayName("R6: what was entered holds until the next back-fill, and comes back when no completed record is left")
    default void r6UntilTheNextBackFill() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> first = with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedValues entered =
                with().modify(id, o -> o.cost(new BigDecimal("5"))).present();
        TrackedRecord<OpportunityId> second = with().completed(id, r -> r.cost(BigDecimal.TEN));
        assertEquals(new TrackedState(entered, second.tracked(), OptionalInt.of(2)), tracked(id));
        crm().contactRecords().delete(second.id());
        assertEquals(new TrackedState(entered, first.tracked(), OptionalInt.of(1)), tracked(id));
        crm().contactRecords().delete(first.id());
        assertEquals(TrackedState.entered(entered), tracked(id));
    }

    @Test
    @DisplayName("R6: a direct change that changes no tracked value leaves the entered and the present ones")
    default void r6NoTrackedValueChanged() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedState state = tracked(id);
        with().modify(id, o -> o.subject("Other").cost(new BigDecimal("1.00")));
        assertEquals(state, tracked(id));
        assertEquals(OptionalInt.of(record.id().sequence()), state.source());
    }

    @Test
    @DisplayName("R6: where the values equal the entered ones and the last record's, the record is their source")
    default void r6RecordIsTheSource() {
        Opportunity before = with().opportunity();
        OpportunityId id = before.id();
        with().completed(id, r -> r);
        assertEquals(new TrackedState(before.present(), before.present(), OptionalInt.of(1)), tracked(id));
        with().modify(id, o -> o.cost(BigDecimal.TEN));
        assertEquals(OptionalInt.empty(), tracked(id).source());
        with().modify(id, o -> o.cost(BigDecimal.ZERO));
        assertEquals(new TrackedState(before.present(), before.present(), OptionalInt.of(1)), tracked(id));
    }

    @Test
    @DisplayName("R6: a deletion of an earlier record back-fills over a direct change")
    default void r6DeletionBackFills() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> first = with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedRecord<OpportunityId> second = with().completed(id, r -> r.cost(BigDecimal.TEN));
        TrackedValues entered =
                with().modify(id, o -> o.cost(new BigDecimal("5"))).present();
        crm().contactRecords().delete(first.id());
        assertEquals(new TrackedState(entered, second.tracked(), OptionalInt.of(2)), tracked(id));
    }

    @Test
    @DisplayName("R5, O5: the back-filled values stand through approval and termination")
    default void r5ThroughStates() {
        OpportunityId id = with().opportunity().id();
        with().completed(id, r -> r.cost(BigDecimal.ONE));
        TrackedState state = tracked(id);
        crm().opportunities().approve(id);
        crm().opportunities().revokeApproval(id);
        crm().opportunities().terminate(id, "note");
        crm().opportunities().reactivate(id);
        assertEquals(state, tracked(id));
    }

    private TrackedState tracked(OpportunityId id) {
        return crm().opportunities().get(id).records().tracked();
    }

    private TrackedValues present(OpportunityId id) {
        return tracked(id).present();
    }
}
