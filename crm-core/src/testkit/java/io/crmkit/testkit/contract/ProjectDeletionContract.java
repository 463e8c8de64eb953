package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.TrackedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What goes with a project, and plans of that (P4, G1). */
public interface ProjectDeletionContract extends CrmContract {

    @Test
    @DisplayName("P4: deleting a project deletes its records and their replies, and no contact record")
    default void p4Deletes() {
        Project deleted = with().convertedProject();
        Project other = with().project();
        OpportunityId origin = deleted.origin().orElseThrow().opportunity();
        TrackedRecord<ProjectId> record = with().completedWork(deleted.id(), r -> r);
        TrackedRecord<ProjectId> kept = with().openWork(other.id(), r -> r);
        crm().maintenanceRecords().reply(record.id(), "reply");
        crm().maintenanceRecords().reply(kept.id(), "kept");
        crm().projects().delete(deleted.id());
        assertEquals(Optional.empty(), crm().projects().find(deleted.id()));
        assertEquals(Optional.empty(), crm().maintenanceRecords().find(record.id()));
        notFound(() -> crm().maintenanceRecords().of(deleted.id()));
        notFound(() -> crm().maintenanceRecords().replies(record.id()));
        assertEquals(List.of(kept), crm().maintenanceRecords().of(other.id()));
        assertEquals(1, crm().maintenanceRecords().replies(kept.id()).size());
        assertEquals(1, crm().contactRecords().of(origin).size());
    }

    @Test
    @DisplayName(
            "G1, P4, O6: a plan lists what is deleted and which opportunity changes; its execution does exactly that")
    default void g1PlanDeleteProject() {
        Project made = with().convertedProject();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        TrackedRecord<ProjectId> record = with().openWork(made.id(), r -> r);
        crm().maintenanceRecords().reply(record.id(), "reply");
        DeletionPlan plan = crm().projects().planDelete(made.id());
        assertEquals(
                List.of(
                        new DeletionPlan.Root(
                                new Subject(SubjectKind.PROJECT, made.id().toString()), 3),
                        new DeletionPlan.Root(
                                new Subject(SubjectKind.OPPORTUNITY, origin.toString()),
                                crm().opportunities().get(origin).revision())),
                plan.roots());
        Map<String, Long> removed = new LinkedHashMap<>();
        plan.removed().forEach(part -> removed.put(part.kind().text(), part.count()));
        assertEquals(1, removed.get("project"));
        assertEquals(1, removed.get("maintenance_record"));
        assertEquals(1, removed.get("maintenance_reply"));
        assertEquals(
                List.of(new DeletionPlan.Part(SubjectKind.OPPORTUNITY, 1, List.of(origin.toString()))), plan.changed());
        assertTrue(crm().projects().find(made.id()).isPresent());
        crm().projects().delete(plan);
        assertEquals(Optional.empty(), crm().projects().find(made.id()));
        assertEquals(
                OpportunityState.APPROVED, crm().opportunities().get(origin).state());
        notFound(() -> crm().projects().delete(plan));
    }

    @Test
    @DisplayName("G1: a plan is stale after any change of the project, its records, or its opportunity")
    default void g1StalePlanOfProject() {
        Project made = with().convertedProject();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        TrackedRecord<ProjectId> record = with().openWork(made.id(), r -> r);
        List<Executable> changes = List.of(
                () -> with().modify(made.id(), p -> p.subject("Other")),
                () -> crm().maintenanceRecords().reply(record.id(), "reply"),
                () -> crm().maintenanceRecords().complete(record.id()),
                () -> with().openWork(made.id(), r -> r),
                () -> crm().projects().terminate(made.id()),
                () -> crm().contactRecords()
                        .reply(crm().contactRecords().of(origin).get(0).id(), "reply"),
                () -> crm().opportunities().delete(origin));
        for (Executable change : changes) {
            DeletionPlan plan = crm().projects().planDelete(made.id());
            assertDoesNotThrow(change);
            stale(() -> crm().projects().delete(plan));
        }
        assertEquals(2, crm().maintenanceRecords().of(made.id()).size());
        notFound(() -> crm().projects()
                .delete(crm().opportunities().planDelete(with().opportunity().id())));
    }
}
