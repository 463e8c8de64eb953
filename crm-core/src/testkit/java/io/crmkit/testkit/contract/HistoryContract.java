package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.ACTOR;
import static io.crmkit.testkit.Fixtures.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.CrmException;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was changed, by whom and when (H1). */
public interface HistoryContract extends ConfigurableContract {

    @Test
    @DisplayName("H1: every command that changed something leaves one entry, found latest first")
    default void h1OneEntryPerCommand() {
        OpportunityId id = with().opportunity().id();
        with().modify(id, o -> o.subject("Other"));
        TrackedRecord<OpportunityId> record = with().open(id);
        with().modify(record, r -> r.subject("Other"));
        crm().contactRecords().complete(record.id());
        crm().contactRecords().reply(record.id(), "reply");
        crm().opportunities().approve(id);
        crm().opportunities().revokeApproval(id);
        crm().opportunities().terminate(id);
        crm().opportunities().reactivate(id);
        crm().contactRecords().delete(record.id());
        crm().opportunities().delete(id);
        assertEquals(
                List.of(
                        Action.OPPORTUNITY_DELETE,
                        Action.CONTACT_RECORD_DELETE,
                        Action.OPPORTUNITY_REACTIVATE,
                        Action.OPPORTUNITY_TERMINATE,
                        Action.OPPORTUNITY_REVOKE_APPROVAL,
                        Action.OPPORTUNITY_APPROVE,
                        Action.CONTACT_RECORD_REPLY,
                        Action.CONTACT_RECORD_COMPLETE,
                        Action.CONTACT_RECORD_MODIFY,
                        Action.CONTACT_RECORD_ADD,
                        Action.OPPORTUNITY_MODIFY,
                        Action.OPPORTUNITY_ADD),
                crm().history().of(id).stream().map(HistoryEntry::action).toList());
        assertEquals(
                List.of(
                        Action.CONTACT_RECORD_DELETE,
                        Action.CONTACT_RECORD_COMPLETE,
                        Action.CONTACT_RECORD_MODIFY,
                        Action.CONTACT_RECORD_ADD),
                crm().history().of(record.id()).stream()
                        .map(HistoryEntry::action)
                        .toList());
        assertEquals(
                12,
                crm().history().of(id).stream()
                        .map(HistoryEntry::command)
                        .distinct()
                        .count());
    }

    @Test
    @DisplayName("K11: the history of a document is in the order of its revisions, also where the clock went back")
    default void k11ClockThatGoesBack() {
        OpportunityId id = with().opportunity().id();
        Crm earlier = builder()
                .clock(Clock.fixed(NOW.minusSeconds(3600), ZoneOffset.UTC))
                .build();
        TrackedRecord<OpportunityId> record = new Fixtures(earlier).open(id);
        earlier.contactRecords().complete(record.id());
        crm().opportunities().approve(id);
        assertEquals(
                List.of(
                        Action.OPPORTUNITY_APPROVE,
                        Action.CONTACT_RECORD_COMPLETE,
                        Action.CONTACT_RECORD_ADD,
                        Action.OPPORTUNITY_ADD),
                crm().history().of(id).stream().map(HistoryEntry::action).toList());
    }

    @Test
    @DisplayName("H1: an entry has the actor and the time, and no fields for added objects")
    default void h1Added() {
        Actor other = new Actor("u2", "Other");
        OpportunityId id =
                crm().as(other).opportunities().add(with().draft().build()).id();
        HistoryEntry entry = latest(id);
        assertEquals("u2", entry.actor());
        assertEquals(NOW, entry.at());
        assertEquals(Optional.empty(), entry.idempotencyKey());
        Subject subject = new Subject(SubjectKind.OPPORTUNITY, id.toString());
        assertEquals(List.of(new Touched(subject, Touched.Effect.ADD, subject, 1, List.of())), entry.touched());
    }

    @Test
    @DisplayName("H1: of what was changed, the fields that differ, with old and new value")
    default void h1Changed() {
        OpportunityId id = with().opportunity(o -> o.expected(BigDecimal.TEN).remarks("old"))
                .id();
        with().modify(id, o -> o.subject("Other").remarks(null).cost(new BigDecimal("1.5")));
        Touched touched = latest(id).touched().get(0);
        assertEquals(Touched.Effect.CHANGE, touched.effect());
        assertEquals(2, touched.rootRevision());
        assertEquals(
                Set.of(
                        change("subject", "Subject", "Other"),
                        change("remarks", "old", null),
                        change("cost", "0.00", "1.50"),
                        change("now_cost", "0.00", "1.50")),
                Set.copyOf(touched.fields()));
        assertEquals(ACTOR.id(), latest(id).actor());
    }

    @Test
    @DisplayName("H1: completing a record is one entry: the record's change and what it back-filled")
    default void h1BackFilled() {
        OpportunityId id = with().opportunity(o -> o.expected(BigDecimal.TEN)).id();
        TrackedRecord<OpportunityId> record = with().open(id, r -> r.rate(new BigDecimal("20")));
        crm().contactRecords().complete(record.id());
        HistoryEntry entry = latest(id);
        assertEquals(entry, crm().history().of(record.id()).get(0));
        assertEquals(
                List.of(
                        Set.of(change("completed", "false", "true")),
                        Set.of(
                                new FieldChange("now_from_record", Optional.empty(), Optional.of("1")),
                                change("now_rate", "50.00", "20.00"),
                                change("opportunity_amount", "5.00", "2.00"))),
                entry.touched().stream().map(t -> Set.copyOf(t.fields())).toList());
        assertEquals(
                List.of("contact_record", "opportunity"),
                entry.touched().stream().map(t -> t.subject().kind().text()).toList());
    }

    @Test
    @DisplayName("H1: of what was deleted, all fields; and everything that went with it is touched")
    default void h1Deleted() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().open(id, r -> r.summary("summary"));
        crm().contactRecords().reply(record.id(), "reply");
        crm().opportunities().delete(id);
        HistoryEntry entry = latest(id);
        assertEquals(
                List.of("opportunity", "contact_record", "reply"),
                entry.touched().stream().map(t -> t.subject().kind().text()).toList());
        assertEquals(
                Set.of(Touched.Effect.DELETE),
                entry.touched().stream().map(Touched::effect).collect(Collectors.toSet()));
        List<FieldChange> fields = entry.touched().get(1).fields();
        assertEquals(true, fields.contains(change("summary", "summary", null)));
        assertEquals(true, fields.contains(change("completed", "false", null)));
        assertEquals(true, fields.contains(change("at", "2011-01-15T09:30", null)));
        assertEquals(
                Set.of(
                        change("author", ACTOR.id(), null),
                        change("at", NOW.toString(), null),
                        change("text", "reply", null)),
                Set.copyOf(entry.touched().get(2).fields()));
        assertEquals(
                false,
                fields.stream().anyMatch(f -> f.before().isEmpty() || f.after().isPresent()));
    }

    @Test
    @DisplayName("H1: a command that changed nothing, or failed, leaves no entry")
    default void h1NoEntry() {
        OpportunityId id = with().opportunity(o -> o.cost(BigDecimal.ONE)).id();
        with().modify(id, o -> o.cost(new BigDecimal("1.00")).subject("Subject"));
        assertThrows(CrmException.class, () -> crm().opportunities().reactivate(id));
        assertThrows(CrmException.class, () -> with().modify(id, o -> o.cost(new BigDecimal("-1"))));
        CustomerId customer = with().customer("C1");
        crm().customers().modify(customer, Customer.draft("C1", "Customer C1"));
        crm().customers().moveToTop(customer);
        assertThrows(CrmException.class, () -> crm().customers().delete(customer));
        assertEquals(1, crm().history().of(id).size());
        assertEquals(1, entries(SubjectKind.CUSTOMER, customer.toString()).size());
    }

    @Test
    @DisplayName("H1: a group leaves an entry for each of its commands, or none if it fails")
    default void h1Group() {
        OpportunityId id = with().opportunity().id();
        crm().inTransaction(group -> {
            group.opportunities().approve(id);
            return group.opportunities().revokeApproval(id);
        });
        assertEquals(3, crm().history().of(id).size());
        assertThrows(
                CrmException.class,
                () -> crm().inTransaction(group -> {
                    group.opportunities().approve(id);
                    return group.opportunities().approve(id);
                }));
        assertEquals(3, crm().history().of(id).size());
    }

    @Test
    @DisplayName("H1: master data, contact persons and dictionary values have their history")
    default void h1MasterData() {
        CustomerId customer = with().customer("C1");
        crm().customers().modify(customer, Customer.draft("C1", "New"));
        var person = with().person(customer, "Li");
        crm().contactPersons().delete(person);
        crm().customers().delete(customer);
        assertEquals(
                List.of(
                        Action.CUSTOMER_DELETE,
                        Action.CONTACT_PERSON_DELETE,
                        Action.CONTACT_PERSON_ADD,
                        Action.CUSTOMER_MODIFY,
                        Action.CUSTOMER_ADD),
                actions(entries(SubjectKind.CUSTOMER, customer.toString())));
        assertEquals(
                List.of(change("name", "Customer C1", "New")),
                entries(SubjectKind.CUSTOMER, customer.toString())
                        .get(3)
                        .touched()
                        .get(0)
                        .fields());
        assertEquals(
                List.of(Action.CONTACT_PERSON_DELETE, Action.CONTACT_PERSON_ADD),
                actions(entries(SubjectKind.CONTACT_PERSON, person.toString())));
        var value = crm().dictionaries().add(Dictionary.INDUSTRY, "New").id();
        crm().dictionaries().disable(value);
        crm().dictionaries().disable(value);
        assertEquals(
                List.of(Action.DICTIONARY_DISABLE, Action.DICTIONARY_ADD),
                actions(entries(SubjectKind.DICTIONARY_VALUE, value.toString())));
        assertEquals(
                List.of(change("disabled", "false", "true")),
                entries(SubjectKind.DICTIONARY_VALUE, value.toString())
                        .get(0)
                        .touched()
                        .get(0)
                        .fields());
    }

    @Test
    @DisplayName("H1: deleted objects are found by their number or code, latest first, except hidden ones")
    default void h1DeletedByNumber() {
        OpportunityId first = with().opportunity(o -> o.number("O1")).id();
        crm().opportunities().delete(first);
        OpportunityId second = with().opportunity(o -> o.number("O1")).id();
        with().modify(second, o -> o.subject("Other"));
        assertEquals(List.of(first), deleted(crm(), DocumentKind.OPPORTUNITY, "O1"));
        crm().opportunities().delete(second);
        assertEquals(List.of(second, first), deleted(crm(), DocumentKind.OPPORTUNITY, "O1"));
        CustomerId customer = with().customer("c1");
        crm().customers().modify(customer, Customer.draft("c2", "Customer"));
        crm().customers().delete(customer);
        assertEquals(
                List.of(new Subject(SubjectKind.CUSTOMER, customer.toString())),
                crm().history().deleted(MasterKind.CUSTOMER, "c2"));
        assertEquals(List.of(), crm().history().deleted(MasterKind.CUSTOMER, "c1"));
        assertEquals(List.of(), crm().history().deleted(MasterKind.CUSTOMER, "C2"));
        assertEquals(List.of(), crm().history().deleted(DocumentKind.PROJECT, "O1"));
        assertEquals(List.of(), crm().history().deleted(DocumentKind.QUOTE, "O1"));
        Restriction some = new Restriction.EmployeeUnder(with().employee("E1"));
        Crm restricted = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction opportunities(Actor actor) {
                        return some;
                    }
                })
                .build();
        assertEquals(List.of(), deleted(restricted, DocumentKind.OPPORTUNITY, "O1"));
    }

    private static List<OpportunityId> deleted(Crm crm, DocumentKind kind, String number) {
        return crm.history().deleted(kind, number).stream()
                .map(subject -> OpportunityId.parse(subject.id()))
                .toList();
    }

    private HistoryEntry latest(OpportunityId id) {
        return crm().history().of(id).get(0);
    }

    private List<HistoryEntry> entries(SubjectKind kind, String id) {
        return crm().history().of(new Subject(kind, id));
    }

    private static List<Action> actions(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::action).toList();
    }

    private static FieldChange change(String field, String before, @Nullable String after) {
        return new FieldChange(field, Optional.of(before), Optional.ofNullable(after));
    }
}
