package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the policy of own and subordinates' documents hides, nothing gives away (U3). */
public interface SubordinatesContract extends ConfigurableContract {

    @Test
    @DisplayName("U3: an employee sees the own documents and those of all below, not those above or beside")
    default void u3OwnAndBelow() {
        EmployeeId team = with().employee("T");
        EmployeeId group = with().employee("G", team);
        EmployeeId ann = with().employee("T1", group);
        EmployeeId bob = with().employee("T2", team);
        EmployeeId eve = with().employee("E2");
        for (String code : List.of("T1", "T2", "E2")) {
            with().opportunity(o -> o.number(code).salesperson(with().employee(code)));
        }
        assertEquals(List.of("T1", "T2"), numbers(team));
        assertEquals(List.of("T1"), numbers(group));
        assertEquals(List.of("T1"), numbers(ann));
        assertEquals(List.of("T2"), numbers(bob));
        assertEquals(List.of("E2"), numbers(eve));
        crm().employees().moveToTop(ann);
        assertEquals(List.of("T2"), numbers(team));
        Crm unbound = builder().policy(AccessPolicy.ownAndSubordinates()).build();
        assertEquals(List.of(), new Fixtures(unbound).numbers(ListQuery.all()));
    }

    @Test
    @DisplayName("U3: no row, count, total, figure, trace, find or history is another for documents that are hidden")
    default void u3NothingGivenAway() {
        EmployeeId team = with().employee("T");
        Bundle visible = new Bundle(with(), "V", with().employee("T1", team));
        with().employee("E2");
        with().quotes().product("P1");
        SeenThrough boss = new SeenThrough(bound(team), visible);
        List<String> before = boss.everything();
        new Bundle(with(), "H", with().employee("E2"));
        new Bundle(with(), "A hidden one ", with().employee("E2"));
        assertEquals(before, boss.everything());
        assertNotEquals(before, new SeenThrough(crm(), visible).everything());
    }

    @Test
    @DisplayName("U3: a hidden object is refused with the same message as a missing one")
    default void u3SameWords() {
        Crm crm = bound(with().employee("T"));
        Bundle hidden = new Bundle(with(), "H", with().employee("E2"));
        sameWords(hidden.opportunity.id(), new OpportunityId(UUID.randomUUID()), id -> {
            List<Executable> calls = new ArrayList<>(List.of(
                    () -> crm.opportunities().get(id),
                    () -> crm.opportunities().approve(id),
                    () -> crm.opportunities().delete(id),
                    () -> crm.opportunities().planDelete(id),
                    () -> crm.opportunities()
                            .modify(ModifyOpportunity.of(id, 1L).subject("x").build()),
                    () -> crm.contactRecords().of(id),
                    () -> crm.contactRecords().complete(new RecordId<>(id, 1)),
                    () -> crm.quotes()
                            .add(with().quotes().draft(new RecordId<>(id, 1)).build())));
            calls.add(() -> crm.contactRecords().add(with().note(id).build()));
            return calls;
        });
        sameWords(
                hidden.project.id(),
                new ProjectId(UUID.randomUUID()),
                id -> List.of(
                        () -> crm.projects().get(id),
                        () -> crm.projects().planDelete(id),
                        () -> crm.projects().attachments(id),
                        () -> crm.projects().vendors(id),
                        () -> crm.projects().copyAsOpportunity(id),
                        () -> crm.maintenanceRecords().of(id)));
        sameWords(
                hidden.quote.id(),
                new QuoteId(UUID.randomUUID()),
                id -> List.of(
                        () -> crm.quotes().get(id),
                        () -> crm.quotes().delete(id),
                        () -> crm.quotes().planDelete(id)));
        sameWords(
                hidden.service.id(),
                new ServiceId(UUID.randomUUID()),
                id -> List.of(() -> crm.services().get(id), () -> crm.services().delete(id)));
        sameWords(
                hidden.plan.id(),
                new WorkPlanId(UUID.randomUUID()),
                id -> List.of(
                        () -> crm.workPlans().get(id), () -> crm.workPlans().reply(id, "x")));
    }

    @Test
    @DisplayName("U3: a repeated idempotency key does not reveal the id of a hidden object")
    default void u3RepeatedKey() {
        Opportunity hidden = with().opportunity(o -> o.idempotencyKey("k").salesperson(with().employee("E2")));
        Fixtures there = new Fixtures(bound(with().employee("T")));
        NotFoundException refused = thrown(
                NotFoundException.class,
                ErrorCode.NOT_FOUND,
                () -> there.opportunity(o -> o.idempotencyKey("k").salesperson(with().employee("E2"))));
        assertTrue(!refused.getMessage().contains(hidden.id().toString()), refused.getMessage());
    }

    @Test
    @DisplayName("U3, G1: a plan does not list hidden objects, and its execution deletes them too")
    default void u3HiddenFromPlans() {
        EmployeeId mine = with().employee("T1");
        Crm crm = bound(mine);
        Opportunity opportunity = with().opportunity(o -> o.salesperson(mine));
        RecordId<OpportunityId> record = with().open(opportunity.id()).id();
        Quote quote = with().quotes().on(record);
        with().quotes().modify(quote.id(), q -> q.salesperson(with().employee("E2")));
        DeletionPlan plan = crm.opportunities().planDelete(opportunity.id());
        assertEquals(Map.of("opportunity", 1L, "contact_record", 1L, "reply", 0L, "quote", 0L), counts(plan));
        crm.opportunities().delete(plan);
        assertEquals(0, crm().quotes().search(ListQuery.all()).rows().size());

        Project project =
                with().converted(with().opportunity(o -> o.salesperson(mine)).id());
        OpportunityId origin = project.origin().orElseThrow().opportunity();
        with().service(s -> s.employee(with().employee("E2")).project(project.id()));
        with().modify(project.id(), p -> p.salesperson(with().employee("T2")));
        Crm other = bound(with().employee("T2"));
        DeletionPlan second = other.projects().planDelete(project.id());
        assertEquals(1, second.roots().size());
        assertEquals(List.of(), second.changed());
        other.projects().delete(second);
        assertEquals(3, crm().opportunities().get(origin).revision() - opportunity.revision());
    }

    @Test
    @DisplayName("U3, M4, D1: how many hidden documents use something is not told, only that some do")
    default void u3HiddenUses() {
        EmployeeId busy = with().employee("E2");
        CustomerId customer = with().customer("C7");
        for (int i = 0; i < 3; i++) {
            with().opportunity(o -> o.customer(customer).salesperson(busy));
        }
        Crm crm = bound(with().employee("T"));
        List<InUseException.Usage> some = List.of(new InUseException.Usage(InUseException.General.REFERENCE, "1"));
        assertEquals(some, crm.customers().usages(customer));
        inUse(ErrorCode.IN_USE, Map.of("reference", "1"), () -> crm.customers().delete(customer));
        inUse(ErrorCode.IN_USE, Map.of("reference", "1"), () -> crm.employees().delete(busy));
        inUse(
                ErrorCode.IN_USE,
                Map.of("reference", "1"),
                () -> crm.dictionaries().delete(with().stage("Proposal")));
        assertEquals(
                List.of(new InUseException.Usage(SubjectKind.OPPORTUNITY, "3")),
                crm().customers().usages(customer));
    }

    @Test
    @DisplayName("U3: actions are forbidden to all but those who see everything, as is what works on the whole ledger")
    default void u3ForbiddenActions() {
        Opportunity mine = with().opportunity();
        Actor ann = Actor.of("ann").being(with().employee("E1"));
        AccessPolicy policy = AccessPolicy.ownAndSubordinates()
                .forbidding(Action.OPPORTUNITY_APPROVE, Action.OPPORTUNITY_DELETE)
                .except(actor -> actor.id().equals("boss"));
        Crm crm = builder().policy(policy).build();
        denied(() -> crm.as(ann).opportunities().approve(mine.id()));
        denied(() -> crm.as(ann).opportunities().delete(mine.id()));
        denied(() -> crm.as(ann).verify());
        denied(() -> crm.as(ann).employees().moveToTop(mine.salesperson()));
        assertEquals(List.of(), crm.as(ann).history().of(new Subject(SubjectKind.LEDGER, crm.ledgerName())));
        assertEquals(2, crm.as(ann).opportunities().terminate(mine.id()).revision());
        Crm boss = crm.as(Actor.of("boss"));
        assertEquals(List.of(), boss.verify());
        assertEquals(
                1,
                boss.history()
                        .of(new Subject(SubjectKind.LEDGER, crm.ledgerName()))
                        .size());
        boss.opportunities().delete(mine.id());
    }

    // -----------------------------------------------------------------------------------------------------------------

    private Crm bound(EmployeeId employee) {
        return builder()
                .policy(AccessPolicy.ownAndSubordinates())
                .actor(Actor.of("bound").being(employee))
                .build();
    }

    private List<String> numbers(EmployeeId employee) {
        return new Fixtures(bound(employee)).numbers(ListQuery.all());
    }

    private static void denied(Executable call) {
        thrown(AccessDeniedException.class, ErrorCode.ACCESS_DENIED, call);
    }

    private static Map<String, Long> counts(DeletionPlan plan) {
        Map<String, Long> counts = new TreeMap<>();
        plan.removed().forEach(part -> counts.put(part.kind().text(), part.count()));
        return counts;
    }

    private static <I> void sameWords(I hidden, I absent, Function<I, List<Executable>> calls) {
        List<Executable> onHidden = calls.apply(hidden);
        List<Executable> onAbsent = calls.apply(absent);
        for (int i = 0; i < onHidden.size(); i++) {
            CrmException of = assertThrows(NotFoundException.class, onHidden.get(i), "call " + i);
            CrmException none = assertThrows(NotFoundException.class, onAbsent.get(i), "call " + i);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertEquals(
                        none.message(locale).replace(absent.toString(), "ID"),
                        of.message(locale).replace(hidden.toString(), "ID"));
            }
        }
    }

    /** A document of each kind that the employee is responsible for, all for the same customer. */
    final class Bundle {

        final Opportunity opportunity;
        final Project project;
        final Quote quote;
        final ServiceRecord service;
        final WorkPlan plan;

        Bundle(Fixtures with, String mark, EmployeeId employee) {
            opportunity = with.opportunity(o ->
                    o.number(mark + "O").subject(mark).salesperson(employee).expected(new BigDecimal("70")));
            with.completed(opportunity.id(), r -> r.employee(employee).subject(mark));
            quote = with.quotes()
                    .direct(q -> q.number(mark + "Q")
                            .salesperson(employee)
                            .lines(List.of(with.quotes().line("P1", "2", "5"))));
            project = with.project(p -> p.number(mark + "P").subject(mark).salesperson(employee));
            with.completedWork(project.id(), r -> r.employee(employee).subject(mark));
            with.vendor(project.id(), "C1");
            with.document(project.id(), mark, (byte) 1);
            service = with.service(
                    s -> s.number(mark + "S").subject(mark).employee(employee).project(project.id()));
            plan = with.workPlan(p -> p.number(mark + "W").employee(employee).plan(mark));
        }
    }
}
