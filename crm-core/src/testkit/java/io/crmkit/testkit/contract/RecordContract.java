package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.ACTOR;
import static io.crmkit.testkit.Fixtures.NOW;
import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contact records in their order, and the replies to them (R1 to R4, R9). */
public interface RecordContract extends CrmContract {

    @Test
    @DisplayName("R1: records are numbered by creation, and no sequence is given twice")
    default void r1Sequences() {
        OpportunityId id = with().opportunity().id();
        assertEquals(1, with().open(id).id().sequence());
        assertEquals(2, with().open(id).id().sequence());
        crm().contactRecords().delete(new RecordId<>(id, 2));
        assertEquals(3, with().open(id).id().sequence());
        crm().contactRecords().delete(new RecordId<>(id, 1));
        crm().contactRecords().delete(new RecordId<>(id, 3));
        assertEquals(List.of(), crm().contactRecords().of(id));
        assertEquals(4, with().completed(id, r -> r).id().sequence());
        assertEquals(1, with().open(with().opportunity().id()).id().sequence());
    }

    @Test
    @DisplayName("R1: the records of an opportunity come in order, also beyond the ninth")
    default void r1InOrder() {
        OpportunityId id = with().opportunity().id();
        for (int i = 1; i <= 11; i++) {
            with().open(id);
        }
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                crm().contactRecords().of(id).stream()
                        .map(r -> r.id().sequence())
                        .toList());
    }

    @Test
    @DisplayName("R2: a record completes only after every earlier existing one; the refusal names the first open one")
    default void r2InOrder() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> first = with().open(id);
        TrackedRecord<OpportunityId> second = with().open(id);
        TrackedRecord<OpportunityId> third = with().open(id);
        assertEquals(
                List.of(3, 1),
                refused(ErrorCode.RECORD_ORDER, () -> crm().contactRecords().complete(third.id()))
                        .arguments());
        assertEquals(true, crm().contactRecords().complete(first.id()).completed());
        assertEquals(
                List.of(3, 2),
                refused(ErrorCode.RECORD_ORDER, () -> crm().contactRecords().complete(third.id()))
                        .arguments());
        crm().contactRecords().delete(second.id());
        assertEquals(true, crm().contactRecords().complete(third.id()).completed());
        assertEquals(0, crm().opportunities().get(id).records().open());
    }

    @Test
    @DisplayName("R2: a record is added completed only if every earlier existing one is completed")
    default void r2AddedCompleted() {
        OpportunityId id = with().opportunity().id();
        with().completed(id, r -> r);
        TrackedRecord<OpportunityId> open = with().open(id);
        refused(ErrorCode.RECORD_ORDER, () -> with().completed(id, r -> r));
        assertEquals(2, crm().contactRecords().of(id).size());
        crm().contactRecords().complete(open.id());
        assertEquals(3, with().completed(id, r -> r).id().sequence());
    }

    @Test
    @DisplayName("R3: a completed record cannot be modified, not even into itself")
    default void r3CannotBeModified() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().completed(id, r -> r);
        refused(ErrorCode.RECORD_COMPLETED, () -> with().modify(record, r -> r.subject("Other")));
        refused(ErrorCode.RECORD_COMPLETED, () -> with().modify(record, r -> r));
        assertEquals(List.of(record), crm().contactRecords().of(id));
    }

    @Test
    @DisplayName("R3: completing a completed record changes nothing and succeeds")
    default void r3CompletedAgain() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().completed(id, r -> r);
        var before = crm().opportunities().get(id);
        assertEquals(record, crm().contactRecords().complete(record.id()));
        assertEquals(before, crm().opportunities().get(id));
        assertEquals(2, crm().history().of(id).size());
    }

    @Test
    @DisplayName("R3: a completed record can be deleted and a new one added")
    default void r3DeletedAndAdded() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> wrong = with().completed(id, r -> r.subject("wrong"));
        crm().contactRecords().delete(wrong.id());
        TrackedRecord<OpportunityId> right = with().completed(id, r -> r.subject("right"));
        assertEquals(List.of(right), crm().contactRecords().of(id));
    }

    @Test
    @DisplayName("R4: every value given is kept; the time to the minute")
    default void r4EveryValueIsKept() {
        OpportunityId id = with().opportunity().id();
        var person = with().person(with().customer("C1"), "Ms Li");
        TrackedRecord<OpportunityId> added = with().open(
                        id,
                        r -> r.at(TODAY.atTime(23, 59, 59, 999_999_999))
                                .type(with().value(Dictionary.CONTACT_TYPE, "Visit"))
                                .employee(with().employee("E2"))
                                .contactPerson(person)
                                .subject("subject \ud83d\ude00")
                                .summary("summary\nof two lines")
                                .result("result")
                                .stage(with().stage("Closing"))
                                .rate(new BigDecimal("1.5"))
                                .cost(new BigDecimal("2.5"))
                                .amount(new BigDecimal("3.5"))
                                .start(TODAY.plusDays(1))
                                .planned(TODAY.plusDays(2))
                                .actual(TODAY.plusDays(3)));
        TrackedRecord<OpportunityId> read =
                crm().contactRecords().find(added.id()).orElseThrow();
        assertAll(
                () -> assertEquals(added, read),
                () -> assertEquals(TODAY.atTime(23, 59), read.at()),
                () -> assertEquals(Optional.of(person), read.contactPerson()),
                () -> assertEquals(with().employee("E2"), read.employee()),
                () -> assertEquals(Optional.of("summary\nof two lines"), read.summary()),
                () -> assertEquals(Optional.of("result"), read.result()),
                () -> assertEquals(with().stage("Closing"), read.tracked().stage()),
                () -> assertEquals("1.50", read.tracked().rate().toString()),
                () -> assertEquals("2.50", read.tracked().cost().toString()),
                () -> assertEquals("3.50", read.tracked().amount().toString()),
                () -> assertEquals(TODAY.plusDays(1), read.tracked().start()),
                () -> assertEquals(
                        Optional.of(TODAY.plusDays(2)), read.tracked().planned()),
                () -> assertEquals(
                        Optional.of(TODAY.plusDays(3)), read.tracked().actual()),
                () -> assertEquals(false, read.completed()));
    }

    @Test
    @DisplayName("R4: a tracked value not given is the parent's present one when the record is added, and stays so")
    default void r4InheritsOnce() {
        var opportunity = with().opportunity(o -> o.rate(new BigDecimal("12.34"))
                .cost(BigDecimal.ONE)
                .expected(BigDecimal.TEN)
                .planned(TODAY.plusDays(9)));
        TrackedRecord<OpportunityId> record = with().open(opportunity.id());
        assertEquals(opportunity.present(), record.tracked());
        with().modify(
                        opportunity.id(),
                        o -> o.stage(with().stage("Closing"))
                                .cost(BigDecimal.ZERO)
                                .planned(null));
        assertEquals(
                opportunity.present(),
                crm().contactRecords().find(record.id()).orElseThrow().tracked());
    }

    @Test
    @DisplayName("R4: a stage given without a rate brings its own, a rate alone leaves the stage; adding and modifying")
    default void r4StageBringsItsRate() {
        OpportunityId id =
                with().opportunity(o -> o.rate(new BigDecimal("12.34"))).id();
        TrackedRecord<OpportunityId> stage = with().open(id, r -> r.stage(with().stage("Proposal")));
        assertEquals("50.00", stage.tracked().rate().toString());
        TrackedRecord<OpportunityId> rate = with().open(id, r -> r.rate(BigDecimal.ONE));
        assertEquals("1.00", rate.tracked().rate().toString());
        assertEquals(with().stage("Proposal"), rate.tracked().stage());
        assertEquals(
                "80.00",
                with().modify(rate, r -> r.stage(with().stage("Negotiation")))
                        .tracked()
                        .rate()
                        .toString());
        assertEquals(
                "80.00",
                with().modify(rate, r -> r.cost(BigDecimal.TEN))
                        .tracked()
                        .rate()
                        .toString());
    }

    @Test
    @DisplayName("R4: a change of a record keeps what it does not name, and takes away what it names as none")
    default void r4Modify() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> before = with().open(
                        id,
                        r -> r.type(with().value(Dictionary.CONTACT_TYPE, "Visit"))
                                .contactPerson(with().person(with().customer("C1"), "Ms Li"))
                                .summary("summary")
                                .result("result"));
        TrackedRecord<OpportunityId> after = with().modify(
                        before,
                        r -> r.type(null).contactPerson(null).summary(null).at(TODAY.atTime(8, 0)));
        assertAll(
                () -> assertEquals(Optional.empty(), after.type()),
                () -> assertEquals(Optional.empty(), after.contactPerson()),
                () -> assertEquals(Optional.empty(), after.summary()),
                () -> assertEquals(Optional.of("result"), after.result()),
                () -> assertEquals("Contact", after.subject()),
                () -> assertEquals(TODAY.atTime(8, 0), after.at()),
                () -> assertEquals(before.tracked(), after.tracked()),
                () -> assertEquals(Optional.of(after), crm().contactRecords().find(before.id())));
    }

    @Test
    @DisplayName("R4, V6: a record's resulting dates are in order")
    default void r4DatesInOrder() {
        OpportunityId id = with().opportunity(o -> o.planned(TODAY.plusDays(1))).id();
        invalid("planned", ErrorCode.DATE_ORDER, () -> with().open(id, r -> r.start(TODAY.plusDays(2))));
        TrackedRecord<OpportunityId> record =
                with().open(id, r -> r.start(TODAY.plusDays(2)).planned(null));
        invalid("actual", ErrorCode.DATE_ORDER, () -> with().modify(record, r -> r.actual(TODAY)));
    }

    @Test
    @DisplayName("R4: one error reports every missing required field")
    default void r4Missing() {
        OpportunityId id = with().opportunity().id();
        invalid(
                Map.of("at", ErrorCode.REQUIRED, "employee", ErrorCode.REQUIRED, "subject", ErrorCode.REQUIRED),
                () -> crm().contactRecords().add(AddRecord.to(id).build()));
    }

    @Test
    @DisplayName("K1: every change of a record counts the revision of its opportunity up by one")
    default void k1RevisionOfTheRoot() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().open(id);
        assertEquals(2, crm().opportunities().get(id).revision());
        with().modify(record, r -> r.subject("Other"));
        assertEquals(3, crm().opportunities().get(id).revision());
        with().modify(record, r -> r.subject("Other"));
        assertEquals(3, crm().opportunities().get(id).revision(), "nothing changed");
        crm().contactRecords().complete(record.id());
        assertEquals(4, crm().opportunities().get(id).revision());
        crm().contactRecords().reply(record.id(), "reply");
        assertEquals(5, crm().opportunities().get(id).revision());
        crm().contactRecords().delete(record.id());
        assertEquals(6, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("R4: a change of a record needs the revision of its opportunity that the caller has read")
    default void r4Stale() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().open(id);
        stale(() -> crm().contactRecords()
                .modify(ModifyRecord.of(record.id(), 1L).subject("x").build()));
        stale(() -> crm().contactRecords()
                .modify(ModifyRecord.of(record.id(), 3L).subject("x").build()));
        invalid(
                "revision",
                ErrorCode.REQUIRED,
                () -> crm().contactRecords()
                        .modify(ModifyRecord.of(record.id(), null).build()));
        assertEquals(List.of(record), crm().contactRecords().of(id));
    }

    @Test
    @DisplayName("R1: a record is found under its own opportunity only")
    default void r1OfAnotherOpportunity() {
        OpportunityId id = with().opportunity().id();
        with().open(id);
        RecordId<OpportunityId> elsewhere = new RecordId<>(with().opportunity().id(), 1);
        assertEquals(Optional.empty(), crm().contactRecords().find(elsewhere));
        notFound(() -> crm().contactRecords().get(elsewhere));
        notFound(() -> crm().contactRecords().complete(elsewhere));
        notFound(() -> crm().contactRecords().delete(elsewhere));
        notFound(() -> crm().contactRecords().reply(elsewhere, "reply"));
        notFound(() ->
                crm().contactRecords().modify(ModifyRecord.of(elsewhere, 1L).build()));
        assertEquals(1, crm().opportunities().get(elsewhere.parent()).revision());
    }

    @Test
    @DisplayName("R9, O9: replies are appended in order with author and time, in every state of the opportunity")
    default void r9Replies() {
        OpportunityId id = with().opportunity().id();
        RecordId<OpportunityId> record = with().open(id).id();
        Reply first = crm().contactRecords().reply(record, "one");
        crm().opportunities().approve(id);
        Reply second = crm().as(new Actor("boss", "The boss")).contactRecords().reply(record, "two\n\u4e8c");
        crm().opportunities().revokeApproval(id);
        crm().opportunities().terminate(id);
        Reply third = crm().contactRecords().reply(record, "three");
        assertEquals(new Reply(record, 1, ACTOR.id(), NOW, "one"), first);
        assertEquals(new Reply(record, 2, "boss", NOW, "two\n\u4e8c"), second);
        assertEquals(List.of(first, second, third), crm().contactRecords().replies(record));
    }

    @Test
    @DisplayName("R9: a reply to a completed record leaves it as it is; an empty one is refused")
    default void r9CompletedAndEmpty() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().completed(id, r -> r);
        crm().contactRecords().reply(record.id(), "reply");
        assertEquals(Optional.of(record), crm().contactRecords().find(record.id()));
        assertEquals(record, crm().contactRecords().get(record.id()));
        invalid("text", ErrorCode.REQUIRED, () -> crm().contactRecords().reply(record.id(), " \n\t"));
        assertEquals(1, crm().contactRecords().replies(record.id()).size());
    }
}
