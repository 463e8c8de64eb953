package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.record.TrackedRecord;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What an actor may see and do (U3). */
public interface AccessContract extends ConfigurableContract {

    @Test
    @DisplayName("U3: lists, totals and reports count only visible documents, for every form of restriction")
    default void u3Restrictions() {
        EmployeeId team = with().employee("T");
        with().employee("T1", with().employee("TT", team));
        row("1", "C1", "E1");
        row("2", "C2", "E1");
        row("3", "C1", "T1");
        row("4", "C2", "E2");
        Restriction e1 = new Restriction.EmployeeIn(Set.of(with().employee("E1")));
        Restriction c1 = new Restriction.CustomerIn(Set.of(with().customer("C1")));
        Restriction under = new Restriction.EmployeeUnder(team);
        sees(Restriction.all(), "1", "2", "3", "4");
        sees(Restriction.none());
        sees(e1, "1", "2");
        sees(c1, "1", "3");
        sees(under, "3");
        sees(new Restriction.EmployeeUnder(with().employee("E2")), "4");
        sees(e1.and(c1), "1");
        sees(new Restriction.Or(List.of(e1, under)), "1", "2", "3");
        sees(new Restriction.And(List.of(c1, new Restriction.Or(List.of(e1, under)))), "1", "3");
        sees(new Restriction.EmployeeIn(Set.of()));
        sees(new Restriction.And(List.of()), "1", "2", "3", "4");
        sees(new Restriction.Or(List.of()));
    }

    @Test
    @DisplayName("U3: a hidden opportunity looks as if it were not there, with its records, and is not touched")
    default void u3Hidden() {
        Opportunity hidden = with().opportunity();
        TrackedRecord<OpportunityId> record = with().open(hidden.id());
        Crm blind = seeing(Restriction.none());
        assertEquals(Optional.empty(), blind.opportunities().find(hidden.id()));
        assertEquals(Optional.empty(), blind.opportunities().findByNumber(hidden.number()));
        assertEquals(Optional.empty(), blind.contactRecords().find(record.id()));
        notFound(() -> blind.contactRecords().get(record.id()));
        notFound(() -> blind.opportunities().get(hidden.id()));
        notFound(() -> blind.opportunities().approve(hidden.id()));
        notFound(() -> blind.opportunities().terminate(hidden.id()));
        notFound(() -> blind.opportunities().delete(hidden.id()));
        notFound(() -> blind.opportunities().planDelete(hidden.id()));
        notFound(() -> blind.opportunities()
                .modify(ModifyOpportunity.of(hidden.id(), 2L).subject("x").build()));
        notFound(() -> blind.contactRecords().of(hidden.id()));
        notFound(() -> blind.contactRecords().replies(record.id()));
        notFound(() -> blind.contactRecords().reply(record.id(), "reply"));
        notFound(() -> blind.contactRecords().complete(record.id()));
        notFound(() -> blind.contactRecords().add(with().note(hidden.id()).build()));
        assertEquals(2, crm().opportunities().get(hidden.id()).revision());
    }

    @Test
    @DisplayName("U3: the history of a hidden opportunity is hidden too")
    default void u3HiddenHistory() {
        Opportunity hidden = with().opportunity();
        TrackedRecord<OpportunityId> record = with().open(hidden.id());
        Crm blind = seeing(Restriction.none());
        assertEquals(List.of(), blind.history().of(hidden.id()));
        assertEquals(List.of(), blind.history().of(record.id()));
        assertEquals(2, crm().history().of(hidden.id()).size());
    }

    @Test
    @DisplayName("U3: a visible opportunity with which the actor may not do this is denied, and stays as it is")
    default void u3Denied() {
        Opportunity visible = with().opportunity();
        Crm crm = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public boolean allows(Actor actor, Action action) {
                        return action != Action.OPPORTUNITY_APPROVE;
                    }
                })
                .build();
        thrown(
                AccessDeniedException.class,
                ErrorCode.ACCESS_DENIED,
                () -> crm.opportunities().approve(visible.id()));
        assertEquals(visible, crm.opportunities().get(visible.id()));
        assertEquals(2, crm.opportunities().terminate(visible.id()).revision());
    }

    @Test
    @DisplayName("U3: a missing or hidden object is not found, whatever the policy says; a visible one is denied")
    default void u3NotFoundBeforeDenied() {
        Opportunity there = with().opportunity();
        TrackedRecord<OpportunityId> record = with().open(there.id());
        Opportunity read = crm().opportunities().get(there.id());
        EveryCommand possible = EveryCommand.onWhatIsThere(with(), there.id(), record.id());
        EveryCommand onNothing = EveryCommand.onNothing(with(), there.id());
        Map<String, Consumer<Crm>> adding = EveryCommand.adding(with());
        Crm forbidden = forbidding(Restriction.all());
        each(possible.onDocuments, (command, run) -> denied(command, () -> run.accept(forbidden)));
        each(possible.onMasterData, (command, run) -> denied(command, () -> run.accept(forbidden)));
        each(adding, (command, run) -> denied(command, () -> run.accept(forbidden)));
        each(onNothing.onDocuments, (command, run) -> notFound(() -> run.accept(forbidden)));
        each(onNothing.onMasterData, (command, run) -> notFound(() -> run.accept(forbidden)));
        Crm blind = forbidding(Restriction.none());
        each(possible.onDocuments, (command, run) -> notFound(() -> run.accept(blind)));
        assertEquals(read, crm().opportunities().get(there.id()));
        assertEquals(List.of(record), crm().contactRecords().of(there.id()));
    }

    @Test
    @DisplayName("U3: the same of projects with their records, vendors and documents, which stay as they are")
    default void u3NotFoundBeforeDeniedOfProjects() {
        Opportunity origin = with().opportunity();
        Project project = with().project();
        Map<String, Consumer<Crm>> possible = EveryProjectCommand.onWhatIsThere(with(), origin.id(), project).commands;
        Map<String, Consumer<Crm>> onNothing = EveryProjectCommand.onNothing(with()).commands;
        Project read = crm().projects().get(project.id());
        Crm forbidden = forbidding(Restriction.all());
        each(possible, (command, run) -> denied(command, () -> run.accept(forbidden)));
        denied("project.add", () -> new Fixtures(forbidden).project());
        each(onNothing, (command, run) -> notFound(() -> run.accept(forbidden)));
        Crm blind = forbidding(Restriction.none());
        each(possible, (command, run) -> notFound(() -> run.accept(blind)));
        notFound(() -> blind.projects().vendors(project.id()));
        notFound(() -> blind.projects().attachments(project.id()));
        notFound(() -> blind.projects().readAttachment(project.id(), 1, InputStream::readAllBytes));
        assertEquals(List.of(), blind.history().of(project.id()));
        assertEquals(List.of(), blind.history().of(new Subject(SubjectKind.PROJECT_DOCUMENT, project.id() + "/1")));
        assertEquals(read, crm().projects().get(project.id()));
        assertEquals(1, crm().projects().vendors(project.id()).size());
        assertEquals(1, crm().projects().attachments(project.id()).size());
        assertEquals(1, crm().maintenanceRecords().of(project.id()).size());
    }

    @Test
    @DisplayName("U3: who checks the data sees all of it, and so the policy is asked")
    default void u3Verify() {
        with().opportunity();
        denied("verify", () -> forbidding(Restriction.all()).verify());
        assertEquals(List.of(), crm().verify());
    }

    @Test
    @DisplayName("U3: each question is asked once for a command, and what a repeated key added is hidden too")
    default void u3AskedOnce() {
        List<String> asked = new ArrayList<>();
        Crm crm = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction opportunities(Actor actor) {
                        asked.add("opportunities");
                        return Restriction.all();
                    }

                    @Override
                    public boolean allows(Actor actor, Action action) {
                        asked.add(action.text());
                        return true;
                    }
                })
                .build();
        Opportunity added = new Fixtures(crm).opportunity(o -> o.idempotencyKey("o"));
        asked.clear();
        var record = with().note(added.id()).idempotencyKey("r").build();
        crm.contactRecords().add(record);
        assertEquals(List.of("opportunities", "contact-record.add"), asked);
        notFound(() -> seeing(Restriction.none()).contactRecords().add(record));
        notFound(() -> new Fixtures(seeing(Restriction.none())).opportunity(o -> o.idempotencyKey("o")));
        denied(
                "contact-record.add",
                () -> forbidding(Restriction.all()).contactRecords().add(record));
    }

    @Test
    @DisplayName("U1: without an actor every call is refused")
    default void u1NoActor() {
        OpportunityId id = with().opportunity().id();
        Crm nobody = builder().actor(() -> null).build();
        thrown(
                AccessDeniedException.class,
                ErrorCode.NO_ACTOR,
                () -> nobody.opportunities().approve(id));
        thrown(
                AccessDeniedException.class,
                ErrorCode.NO_ACTOR,
                () -> nobody.opportunities().find(id));
        thrown(AccessDeniedException.class, ErrorCode.NO_ACTOR, nobody::createLedger);
        thrown(
                AccessDeniedException.class,
                ErrorCode.NO_ACTOR,
                () -> crm().as(null).opportunities().approve(id));
        assertEquals(2, nobody.as(Fixtures.ACTOR).opportunities().approve(id).revision());
    }

    private static void each(Map<String, Consumer<Crm>> commands, BiConsumer<String, Consumer<Crm>> test) {
        commands.forEach(test);
    }

    private static void denied(String command, Executable call) {
        AccessDeniedException denied = thrown(AccessDeniedException.class, ErrorCode.ACCESS_DENIED, call);
        String action = command.replace(" by plan", "");
        assertEquals(action, denied.arguments().get(0).toString());
        assertTrue(
                denied.message(Locale.CHINESE).matches("\u60a8\u6ca1\u6709\u201c\\p{IsHan}+\u201d\u7684\u6743\u9650"),
                denied.message(Locale.CHINESE));
    }

    private Crm forbidding(Restriction visible) {
        return builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction documents(Actor actor) {
                        return visible;
                    }

                    @Override
                    public boolean allows(Actor actor, Action action) {
                        return false;
                    }
                })
                .build();
    }

    private void row(String number, String customer, String employee) {
        with().opportunity(o ->
                o.number(number).customer(with().customer(customer)).salesperson(with().employee(employee)));
    }

    private Crm seeing(Restriction restriction) {
        return builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction opportunities(Actor actor) {
                        return restriction;
                    }
                })
                .build();
    }

    private void sees(Restriction restriction, String... numbers) {
        Crm crm = seeing(restriction);
        Fixtures there = new Fixtures(crm);
        assertEquals(List.of(numbers), there.numbers(ListQuery.all()));
        assertEquals(
                OptionalLong.of(numbers.length),
                crm.opportunities()
                        .search(ListQuery.all().ofSize(1).withTotal())
                        .total());
        assertEquals(
                numbers.length,
                crm.reports()
                        .opportunities(OpportunityCriteria.groupBy(Grouping.EMPLOYEE))
                        .total()
                        .count());
        Filter two = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "2")
                .or(Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "3"));
        assertEquals(
                List.of(numbers).stream().filter(List.of("2", "3")::contains).toList(),
                there.numbers(ListQuery.all().where(two)));
    }
}
