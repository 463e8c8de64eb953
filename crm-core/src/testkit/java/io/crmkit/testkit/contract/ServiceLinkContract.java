package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.list.ListQuery;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Services and the projects they belong to (P4, G1), and who may see them (U3). */
public interface ServiceLinkContract extends ConfigurableContract {

    @Test
    @DisplayName("P4: deleting a project clears the links of its services, completed ones too, and of no other")
    default void p4ClearsServices() {
        ProjectId deleted = with().project().id();
        ProjectId other = with().project().id();
        ServiceRecord open = with().service(s -> s.project(deleted));
        ServiceRecord completed = with().service(s -> s.project(deleted).completed(true));
        ServiceRecord elsewhere = with().service(s -> s.project(other));
        ServiceRecord alone = with().service(s -> s);
        crm().projects().delete(deleted);
        for (ServiceRecord service : List.of(open, completed)) {
            assertEquals(
                    service.withoutProject().atRevision(2), crm().services().get(service.id()));
        }
        assertEquals(elsewhere, crm().services().get(elsewhere.id()));
        assertEquals(alone, crm().services().get(alone.id()));
        HistoryEntry entry = crm().history().of(open.id()).get(0);
        assertEquals(Action.PROJECT_DELETE, entry.action());
        assertEquals(entry, crm().history().of(deleted).get(0), "one entry, found from each");
        assertEquals(SubjectKind.PROJECT, entry.touched().get(0).subject().kind(), "what it was about first");
        Subject subject = new Subject(SubjectKind.SERVICE, open.id().toString());
        assertEquals(
                List.of(new Touched(
                        subject,
                        Touched.Effect.CHANGE,
                        subject,
                        2,
                        List.of(new FieldChange("project", Optional.of(deleted.toString()), Optional.empty())))),
                entry.touched().stream()
                        .filter(touched -> touched.subject().equals(subject))
                        .toList());
    }

    @Test
    @DisplayName("G1, P4: the plan of a project lists the services that change, and is stale when these are others")
    default void g1PlanOfProjectWithServices() {
        ProjectId id = with().project().id();
        List<ServiceRecord> linked = List.of(with().service(s -> s.project(id)), with().service(s -> s.project(id)));
        DeletionPlan plan = crm().projects().planDelete(id);
        assertEquals(
                Set.of(
                        new DeletionPlan.Root(new Subject(SubjectKind.PROJECT, id.toString()), 1),
                        root(linked.get(0)),
                        root(linked.get(1))),
                Set.copyOf(plan.roots()));
        assertEquals(
                List.of("service 2 "
                        + Stream.of(linked.get(0), linked.get(1))
                                .map(s -> s.id().toString())
                                .sorted()
                                .toList()),
                plan.changed().stream()
                        .map(part -> part.kind() + " " + part.count() + " "
                                + part.ids().stream().sorted().toList())
                        .toList());
        List<Executable> changes = List.of(
                () -> with().service(s -> s.project(id)),
                () -> with().modify(linked.get(0).id(), s -> s.subject("Other")),
                () -> with().modify(linked.get(1).id(), s -> s.project(null)),
                () -> crm().services().delete(linked.get(0).id()));
        for (Executable change : changes) {
            DeletionPlan old = crm().projects().planDelete(id);
            assertDoesNotThrow(change);
            stale(() -> crm().projects().delete(old));
        }
        stale(() -> crm().projects().delete(plan));
        crm().projects().delete(crm().projects().planDelete(id));
        assertEquals(Optional.empty(), crm().projects().find(id));
        assertEquals(
                2, crm().services().search(ListQuery.all().withTotal()).total().orElseThrow());
    }

    @Test
    @DisplayName("E1: services are heard of when they are added, changed, deleted, and when their project is")
    default void e1EventsOfServices() {
        List<String> heard = new ArrayList<>();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        if (event instanceof CrmEvent.ServiceEvent service) {
                            heard.add(event.context().action() + " " + shown(service.before()) + " "
                                    + shown(service.after()));
                        }
                    }
                })
                .build();
        Fixtures there = new Fixtures(crm);
        ProjectId project = there.project().id();
        ServiceRecord service = there.service(s -> s.project(project));
        there.modify(service.id(), s -> s.subject("Other"));
        there.modify(service.id(), s -> s.subject("Other"));
        crm.projects().delete(project);
        crm.services().delete(service.id());
        assertEquals(
                List.of(
                        "service.add - 1 linked",
                        "service.modify 2 linked 2 linked",
                        "project.delete 3 linked 3 free",
                        "service.delete 4 free -"),
                heard);
    }

    private static String shown(Optional<ServiceRecord> service) {
        return service.map(s -> s.revision() + (s.project().isPresent() ? " linked" : " free"))
                .orElse("-");
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("U3: a hidden service looks as if it were not there, and its history is hidden too")
    default void u3HiddenServices() {
        ServiceRecord hidden = with().service(s -> s.idempotencyKey("k"));
        Crm blind = seeing(Restriction.none(), Restriction.all());
        assertEquals(Optional.empty(), blind.services().find(hidden.id()));
        assertEquals(Optional.empty(), blind.services().findByNumber(hidden.number()));
        assertEquals(List.of(), blind.services().search(ListQuery.all()).rows());
        notFound(() -> blind.services().get(hidden.id()));
        notFound(() -> blind.services().planDelete(hidden.id()));
        notFound(() -> blind.services().delete(hidden.id()));
        notFound(() ->
                blind.services().modify(ModifyService.of(hidden).subject("x").build()));
        notFound(() -> new Fixtures(blind).service(s -> s.idempotencyKey("k")));
        assertEquals(List.of(), blind.history().of(hidden.id()));
        assertEquals(hidden, crm().services().get(hidden.id()));
        Crm mine = seeing(new Restriction.EmployeeIn(Set.of(with().employee("E1"))), Restriction.none());
        assertEquals(
                "x", new Fixtures(mine).modify(hidden.id(), s -> s.subject("x")).subject());
    }

    @Test
    @DisplayName("U3, P4: a plan lists no hidden service; deleting the project clears the hidden one's link too")
    default void u3HiddenServicesOfProject() {
        ProjectId project = with().project().id();
        ServiceRecord seen = with().service(s -> s.project(project));
        ServiceRecord hidden = with().service(s -> s.project(project).employee(with().employee("E2")));
        Crm some = seeing(new Restriction.EmployeeIn(Set.of(with().employee("E1"))), Restriction.all());
        DeletionPlan plan = some.projects().planDelete(project);
        assertEquals(List.of(DeletionPlan.Part.of(SubjectKind.SERVICE, List.of(seen.id()))), plan.changed());
        assertEquals(2, plan.roots().size());
        with().modify(hidden.id(), s -> s.subject("Other"));
        some.projects().delete(plan);
        for (ServiceRecord service : List.of(seen, hidden)) {
            assertEquals(Optional.empty(), crm().services().get(service.id()).project());
        }
        HistoryEntry entry = some.history().of(project).get(0);
        assertEquals(
                List.of("project", "service"),
                entry.touched().stream().map(t -> t.subject().kind().text()).toList());
    }

    @Test
    @DisplayName("U3: a hidden project cannot be named, as if it were not there; one that a service has it keeps")
    default void u3HiddenProjectOfServices() {
        ProjectId project = with().project().id();
        ServiceRecord linked = with().service(s -> s.project(project));
        ServiceRecord free = with().service(s -> s);
        Fixtures blind = new Fixtures(seeing(Restriction.all(), Restriction.none()));
        invalid("project", ErrorCode.UNKNOWN_REFERENCE, () -> blind.service(s -> s.project(project)));
        invalid("project", ErrorCode.UNKNOWN_REFERENCE, () -> blind.modify(free.id(), s -> s.project(project)));
        assertEquals(
                Optional.of(project),
                blind.modify(linked.id(), s -> s.project(project).subject("Other"))
                        .project());
    }

    private static DeletionPlan.Root root(ServiceRecord service) {
        return new DeletionPlan.Root(
                new Subject(SubjectKind.SERVICE, service.id().toString()), service.revision());
    }

    private Crm seeing(Restriction services, Restriction projects) {
        return builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction services(Actor actor) {
                        return services;
                    }

                    @Override
                    public Restriction projects(Actor actor) {
                        return projects;
                    }
                })
                .build();
    }
}
