package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.RecordId;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quotes on contact and maintenance records (R7, R8, O7, O9, P3, P4), and who may see them (U3). */
public interface QuoteLinkContract extends ConfigurableContract {

    /** The quotes that tests begin with. */
    default QuoteFixtures on() {
        return with().quotes();
    }

    @Test
    @DisplayName("Q1, Q4: a quote on a record inherits customer and salesperson of its parent, unless they are given")
    default void q4Defaults() {
        RecordId<OpportunityId> contact = on().contact(with().opportunity().id());
        Quote onContact = on().on(contact);
        assertEquals(QuoteSource.of(contact), onContact.source());
        assertEquals(with().customer("C1"), onContact.customer());
        assertEquals(with().employee("E1"), onContact.salesperson());
        assertEquals(onContact, crm().quotes().get(onContact.id()));
        RecordId<ProjectId> maintenance = on().maintenance(on().project());
        Quote onMaintenance = crm().quotes()
                .add(on().draft(maintenance).customer(with().customer("C7")).build());
        assertEquals(QuoteSource.of(maintenance), onMaintenance.source());
        assertEquals(with().customer("C7"), onMaintenance.customer());
        assertEquals(with().employee("E2"), onMaintenance.salesperson());
        assertEquals(Optional.of(onContact), crm().quotes().ofRecord(contact));
        assertEquals(Optional.of(onMaintenance), crm().quotes().ofRecord(maintenance));
        with().modify(contact.parent(), o -> o.customer(with().customer("C8")));
        assertEquals(onContact, crm().quotes().get(onContact.id()), "it does not follow its parent");
    }

    @Test
    @DisplayName("R7: a record has at most one quote, and may have another once that is deleted")
    default void r7OnlyOneOfQuotes() {
        for (RecordId<?> record : records()) {
            Quote first = on().on(record);
            refused(ErrorCode.ALREADY_QUOTED, () -> on().on(record));
            crm().quotes().delete(first.id());
            assertEquals(Optional.empty(), crm().quotes().ofRecord(record));
            assertEquals(Optional.of(on().on(record)), crm().quotes().ofRecord(record));
        }
    }

    @Test
    @DisplayName("R7: the amounts of a quote change nothing of its record and parent")
    default void r7AmountsStayOfQuotes() {
        Opportunity opportunity = with().opportunity();
        RecordId<OpportunityId> record = on().contact(opportunity.id());
        var before = crm().contactRecords().find(record);
        on().on(record);
        assertEquals(before, crm().contactRecords().find(record));
        assertEquals(
                opportunity.present(),
                crm().opportunities().get(opportunity.id()).present());
    }

    @Test
    @DisplayName("Q1: there is no quote on a record or parent that is not there")
    default void q1NoRecord() {
        OpportunityId id = with().opportunity().id();
        notFound(() -> on().on(new RecordId<>(id, 1)));
        notFound(() -> on().on(new RecordId<>(new OpportunityId(new UUID(1, 2)), 1)));
        notFound(() -> on().on(new RecordId<>(new ProjectId(new UUID(1, 2)), 1)));
        assertEquals(1, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("R8: deleting a record deletes its quote, completed or not, and no other")
    default void r8RecordOfQuotes() {
        for (RecordId<?> record : records()) {
            Quote gone = on().on(record);
            Quote stays = on().direct();
            deleteRecord(record);
            assertEquals(Optional.empty(), crm().quotes().find(gone.id()));
            assertEquals(Optional.of(stays), crm().quotes().find(stays.id()));
            HistoryEntry entry = crm().history().of(gone.id()).get(0);
            assertEquals(
                    List.of(Touched.Effect.DELETE),
                    entry.touched().stream()
                            .filter(t -> t.subject().kind() == SubjectKind.QUOTE)
                            .map(Touched::effect)
                            .toList());
        }
    }

    @Test
    @DisplayName("O7, P4, G1: deleting an opportunity or project deletes the quotes of its records, as the plan says")
    default void o7ParentOfQuotes() {
        OpportunityId opportunity = with().opportunity().id();
        ProjectId project = on().project();
        Quote other = on().on(on().contact(with().opportunity().id()));
        Quote direct = on().direct();
        List<QuoteId> gone = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            gone.add(on().on(on().contact(opportunity)).id());
            on().contact(opportunity);
            on().on(on().maintenance(project));
        }
        DeletionPlan plan = crm().opportunities().planDelete(opportunity);
        assertEquals(
                DeletionPlan.Part.of(SubjectKind.QUOTE, gone),
                plan.removed().get(plan.removed().size() - 1));
        crm().opportunities().delete(plan);
        assertEquals(5, quotes());
        DeletionPlan ofProject = crm().projects().planDelete(project);
        assertEquals(3, part(ofProject, "quote").count());
        crm().projects().delete(ofProject);
        assertEquals(2, quotes());
        assertEquals(Optional.of(other), crm().quotes().find(other.id()));
        assertEquals(Optional.of(direct), crm().quotes().find(direct.id()));
        assertEquals(
                List.of(11L, 11L, 11L),
                crm().history().of(opportunity).get(0).touched().stream()
                        .filter(t -> t.subject().kind() == SubjectKind.QUOTE)
                        .map(Touched::rootRevision)
                        .toList());
    }

    @Test
    @DisplayName("O7: the quotes on a project's records stay when the opportunity that it was made from is deleted")
    default void o7ProjectStaysOfQuotes() {
        OpportunityId id = with().opportunity().id();
        Quote gone = on().on(on().contact(id));
        crm().opportunities().approve(id);
        ProjectId project = crm().projects().convert(id).id();
        Quote stays = on().on(on().maintenance(project));
        crm().opportunities().delete(id);
        assertEquals(Optional.empty(), crm().quotes().find(gone.id()));
        assertEquals(Optional.of(stays), crm().quotes().find(stays.id()));
    }

    @Test
    @DisplayName("O9: the quotes of an opportunity's records are changed in every state but TERMINATED")
    default void o9StatesOfQuotes() {
        OpportunityId id = with().opportunity().id();
        RecordId<OpportunityId> record = on().contact(id);
        RecordId<OpportunityId> other = on().contact(id);
        changes(record);
        crm().opportunities().approve(id);
        changes(record);
        crm().projects().convert(id);
        changes(record);
        OpportunityId ended = with().opportunity().id();
        Quote frozen = on().on(on().contact(ended));
        RecordId<OpportunityId> unquoted = on().contact(ended);
        crm().opportunities().terminate(ended);
        frozen(frozen, unquoted);
        crm().opportunities().reactivate(ended);
        changes(unquoted);
        assertEquals(Optional.empty(), crm().quotes().ofRecord(other));
    }

    @Test
    @DisplayName("P3: the quotes of a terminated project's records stay as they are until it is reactivated")
    default void p3StatesOfQuotes() {
        ProjectId id = on().project();
        Quote frozen = on().on(on().maintenance(id));
        RecordId<ProjectId> unquoted = on().maintenance(id);
        crm().projects().terminate(id);
        frozen(frozen, unquoted);
        crm().projects().reactivate(id);
        changes(unquoted);
    }

    @Test
    @DisplayName("K1, G1: each change of a quote on a record counts as one of the parent, whose plans it makes stale")
    default void k1ParentIsTouchedOfQuotes() {
        OpportunityId id = with().opportunity().id();
        RecordId<OpportunityId> record = on().contact(id);
        DeletionPlan bare = crm().opportunities().planDelete(id);
        Quote quote = on().on(record);
        stale(() -> crm().opportunities().delete(bare));
        DeletionPlan quoted = crm().opportunities().planDelete(id);
        on().modify(quote.id(), q -> q.remarks("new"));
        stale(() -> crm().opportunities().delete(quoted));
        assertEquals(4, crm().opportunities().get(id).revision());
        on().modify(quote.id(), q -> q.remarks("new"));
        assertEquals(4, crm().opportunities().get(id).revision(), "what changed nothing does not count");
        crm().quotes().delete(quote.id());
        assertEquals(5, crm().opportunities().get(id).revision());
        assertEquals(
                List.of(
                        Action.QUOTE_DELETE,
                        Action.QUOTE_MODIFY,
                        Action.QUOTE_ADD,
                        Action.CONTACT_RECORD_ADD,
                        Action.OPPORTUNITY_ADD),
                crm().history().of(id).stream().map(HistoryEntry::action).toList());
    }

    @Test
    @DisplayName("E1: quotes are heard of when they are added, changed and deleted, by themselves or with their record")
    default void e1EventsOfQuotes() {
        List<String> heard = new ArrayList<>();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        if (event instanceof CrmEvent.QuoteEvent quote) {
                            heard.add(event.context().action() + " "
                                    + quote.before().isPresent() + " "
                                    + quote.after().isPresent());
                        }
                    }
                })
                .build();
        OpportunityId id = with().opportunity().id();
        QuoteFixtures there = new QuoteFixtures(crm);
        RecordId<OpportunityId> record = there.contact(id);
        Quote quote = there.on(record);
        there.modify(quote.id(), q -> q.remarks("new"));
        there.modify(quote.id(), q -> q.remarks("new"));
        crm.contactRecords().delete(record);
        there.on(there.contact(id));
        crm.opportunities().delete(id);
        assertEquals(
                List.of(
                        "quote.add false true",
                        "quote.modify true true",
                        "contact-record.delete true false",
                        "quote.add false true",
                        "opportunity.delete true false"),
                heard);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("U3: a hidden quote looks as if it were not there, and its history is hidden too")
    default void u3HiddenOfQuotes() {
        RecordId<OpportunityId> record = on().contact(with().opportunity().id());
        Quote hidden = on().on(record);
        Crm blind = seeing(Restriction.none(), Restriction.all());
        assertEquals(Optional.empty(), blind.quotes().find(hidden.id()));
        assertEquals(Optional.empty(), blind.quotes().findByNumber(hidden.number()));
        assertEquals(Optional.empty(), blind.quotes().ofRecord(record));
        notFound(() -> blind.quotes().get(hidden.id()));
        notFound(() -> blind.quotes().planDelete(hidden.id()));
        notFound(() -> blind.quotes().delete(hidden.id()));
        notFound(() -> blind.quotes().modify(ModifyQuote.of(hidden).remarks("x").build()));
        assertEquals(List.of(), blind.history().of(hidden.id()));
        assertEquals(3, blind.history().of(record.parent()).size());
        assertEquals(List.of(), blind.history().of(record.parent()).get(0).touched());
        refused(
                ErrorCode.ALREADY_QUOTED,
                () -> blind.quotes().add(on().draft(record).build()));
        assertEquals(3, crm().opportunities().get(record.parent()).revision());
        Crm mine = seeing(new Restriction.EmployeeIn(Set.of(with().employee("E1"))), Restriction.none());
        assertEquals(Optional.of(hidden), mine.quotes().find(hidden.id()));
        assertEquals(
                Optional.of("x"),
                new QuoteFixtures(mine).modify(hidden.id(), q -> q.remarks("x")).remarks());
    }

    // -----------------------------------------------------------------------------------------------------------------

    private List<RecordId<?>> records() {
        return List.of(on().contact(with().opportunity().id()), on().maintenance(on().project()));
    }

    @SuppressWarnings("unchecked")
    private void deleteRecord(RecordId<?> record) {
        if (record.parent() instanceof ProjectId) {
            crm().maintenanceRecords().delete((RecordId<ProjectId>) record);
        } else {
            crm().contactRecords().delete((RecordId<OpportunityId>) record);
        }
    }

    /** A quote is added, changed and deleted. */
    private void changes(RecordId<?> record) {
        Quote quote = on().on(record);
        on().modify(quote.id(), q -> q.remarks("new"));
        crm().quotes().delete(quote.id());
    }

    private void frozen(Quote quote, RecordId<?> unquoted) {
        refused(ErrorCode.STATE, () -> on().on(unquoted));
        refused(ErrorCode.STATE, () -> on().modify(quote.id(), q -> q.remarks("new")));
        refused(ErrorCode.STATE, () -> crm().quotes().delete(quote.id()));
        refused(ErrorCode.STATE, () -> crm().quotes().planDelete(quote.id()));
        assertEquals(quote, crm().quotes().get(quote.id()));
    }

    private Crm seeing(Restriction quotes, Restriction parents) {
        return builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction documents(Actor actor) {
                        return parents;
                    }

                    @Override
                    public Restriction quotes(Actor actor) {
                        return quotes;
                    }
                })
                .build();
    }

    private static DeletionPlan.Part part(DeletionPlan plan, String kind) {
        return plan.removed().stream()
                .collect(Collectors.toMap(part -> part.kind().text(), part -> part))
                .get(kind);
    }

    private long quotes() {
        return crm().quotes().search(ListQuery.all().withTotal()).total().orElseThrow();
    }
}
