package io.crmkit.testkit;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.list.Highlight;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.AddProject;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.TrackedRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Projects, added directly or made from opportunities (P1, P3 to P5, O5 to O7). */
public interface ProjectContract extends CrmContract {

    @Test
    @DisplayName("P1: a project added directly keeps what it is given; actual amounts begin as the planned ones")
    default void p1Directly() {
        Project added = with().project(p -> p.no("P-1")
                .subject("subject \ud83d\ude00")
                .rate(new BigDecimal("33.33"))
                .cost(new BigDecimal("10"))
                .expected(new BigDecimal("20.01"))
                .planned(TODAY.plusDays(3))
                .actual(TODAY.plusDays(2))
                .remarks("re\nmarks"));
        assertAll(
                () -> assertEquals(added, crm().projects().get(added.id())),
                () -> assertEquals(Optional.of(added), crm().projects().findByNumber("P-1")),
                () -> assertEquals("subject \ud83d\ude00", added.subject()),
                () -> assertEquals(Optional.empty(), added.origin()),
                () -> assertEquals(ProjectState.ACTIVE, added.state()),
                () -> assertEquals("33.33", added.present().rate().toString()),
                () -> assertEquals("10.00", added.planned().cost().toString()),
                () -> assertEquals("20.01", added.planned().expected().toString()),
                () -> assertEquals("6.67", added.planned().opportunityAmount().toString()),
                () -> assertEquals("10.00", added.present().cost().toString()),
                () -> assertEquals("20.01", added.present().amount().toString()),
                () -> assertEquals(Optional.of(TODAY.plusDays(3)), added.present().planned()),
                () -> assertEquals(Optional.of(TODAY.plusDays(2)), added.present().actual()),
                () -> assertEquals("re\nmarks", added.remarks()),
                () -> assertEquals(1, added.revision()));
    }

    @Test
    @DisplayName("P1, O2: the rate is the stage's by default, amounts are 0, and the number is a running one (N1)")
    default void p1Defaults() {
        Project added = with().project();
        assertEquals("PRO-2011-00001", added.no());
        assertEquals("50.00", added.present().rate().toString());
        assertEquals("0.00", added.planned().cost().toString());
        assertEquals("0.00", added.planned().opportunityAmount().toString());
        assertEquals("PRO-2011-00002", with().project().no());
    }

    @Test
    @DisplayName("P1: everything required that is missing is reported at once, and a taken number is refused (N1)")
    default void p1Missing() {
        invalid(
                Map.of(
                        "subject", ErrorCode.REQUIRED,
                        "customer", ErrorCode.REQUIRED,
                        "salesperson", ErrorCode.REQUIRED,
                        "stage", ErrorCode.REQUIRED,
                        "start", ErrorCode.REQUIRED),
                () -> crm().projects().add(AddProject.builder().build()));
        with().project(p -> p.no("P-1"));
        with().opportunity(o -> o.no("P-2"));
        refused(ErrorCode.NUMBER_TAKEN, () -> with().project(p -> p.no("P-1")));
        assertEquals("P-2", with().project(p -> p.no("P-2")).no());
        invalid("actual", ErrorCode.DATE_ORDER, () -> with().project(p -> p.actual(TODAY.minusDays(1))));
    }

    @Test
    @DisplayName("P1: what an approved opportunity has at present is carried over, and stays its project's own")
    default void p1Converted() {
        OpportunityId id = with().opportunity(o -> o.cost(new BigDecimal("7"))
                        .expected(new BigDecimal("100"))
                        .remarks("remarks"))
                .id();
        with().completed(id, r -> r.rate(new BigDecimal("33.33"))
                .stage(with().stage("Closing"))
                .amount(new BigDecimal("10.01"))
                .planned(TODAY.plusDays(5)));
        Opportunity approved = crm().opportunities().approve(id);
        Project made = crm().opportunities().convertToProject(id, "P-1");
        assertAll(
                () -> assertEquals(made, crm().projects().get(made.id())),
                () -> assertEquals("P-1", made.no()),
                () -> assertEquals(Optional.of(new Origin(id, false)), made.origin()),
                () -> assertEquals(approved.subject(), made.subject()),
                () -> assertEquals(approved.customer(), made.customer()),
                () -> assertEquals(approved.salesperson(), made.salesperson()),
                () -> assertEquals(approved.present(), made.present()),
                () -> assertEquals(approved.present(), made.records().tracked().entered()),
                () -> assertEquals("7.00", made.planned().cost().toString()),
                () -> assertEquals("10.01", made.planned().expected().toString()),
                () -> assertEquals(approved.opportunityAmount(), made.planned().opportunityAmount()),
                () -> assertEquals(List.of(), crm().maintenanceRecords().of(made.id())),
                () -> assertEquals(
                        OpportunityState.CONVERTED, crm().opportunities().get(id).state()),
                () -> assertEquals(1, crm().contactRecords().of(id).size()));
        with().modify(made.id(), p -> p.subject("Other"));
        assertEquals("Subject", crm().opportunities().get(id).subject());
    }

    @Test
    @DisplayName("O5: only an approved opportunity becomes a project, and only once; a refused one leaves no project")
    default void o5Conversion() {
        OpportunityId id = with().opportunity().id();
        refused(ErrorCode.STATE, () -> crm().opportunities().convertToProject(id, "P-1"));
        crm().opportunities().terminate(id, null, null);
        refused(ErrorCode.STATE, () -> crm().opportunities().convertToProject(id, "P-1"));
        crm().opportunities().reactivate(id);
        crm().opportunities().approve(id);
        with().project(p -> p.no("taken"));
        refused(ErrorCode.NUMBER_TAKEN, () -> crm().opportunities().convertToProject(id, "taken"));
        assertEquals(OpportunityState.APPROVED, crm().opportunities().get(id).state());
        crm().opportunities().convertToProject(id, "P-1");
        refused(ErrorCode.STATE, () -> crm().opportunities().convertToProject(id, "P-2"));
        RuleException frozen = refused(ErrorCode.STATE, () -> crm().opportunities().revokeApproval(id));
        assertTrue(frozen.message(Locale.ENGLISH).contains("delete its project first"), frozen.getMessage());
        assertEquals(Optional.empty(), crm().projects().findByNumber("P-2"));
        invalid("projectNo", ErrorCode.RESERVED_NUMBER, () -> crm().opportunities().convertToProject(id, "!x"));
    }

    @Test
    @DisplayName("H1: a conversion is one entry, found from both, and so is its undoing")
    default void h1Conversion() {
        Project made = converted();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        HistoryEntry entry = crm().history().of(origin).get(0);
        assertEquals("opportunity.convert-to-project", entry.action());
        assertEquals(entry, crm().history().of(made.id()).get(0));
        crm().projects().delete(made.id());
        assertEquals("project.delete", crm().history().of(origin).get(0).action());
        assertEquals(
                crm().history().of(origin).get(0), crm().history().of(made.id()).get(0));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("O6: deleting the project of a converted opportunity returns it to approved, and it converts again")
    default void o6Undone() {
        Project made = converted();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        crm().projects().delete(made.id());
        assertEquals(OpportunityState.APPROVED, crm().opportunities().get(origin).state());
        Project again = crm().opportunities().convertToProject(origin, made.no());
        assertEquals(made.planned(), again.planned());
        crm().projects().terminate(again.id());
        crm().projects().delete(again.id());
        assertEquals(
                OpportunityState.ACTIVE,
                crm().opportunities().revokeApproval(origin).state());
    }

    @Test
    @DisplayName("O7: a deleted opportunity leaves its project with its records; the link reads deleted")
    default void o7OriginDeleted() {
        Project made = converted();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        with().openWork(made.id(), r -> r);
        DeletionPlan plan = crm().opportunities().planDelete(origin);
        assertEquals(List.of(), plan.changed());
        crm().opportunities().delete(plan);
        Project left = crm().projects().get(made.id());
        assertEquals(Optional.of(new Origin(origin, true)), left.origin());
        assertEquals(1, crm().maintenanceRecords().of(made.id()).size());
        assertEquals(
                Optional.of(new Origin(origin, true)),
                with().modify(made.id(), p -> p.subject("Other")).origin());
        DeletionPlan last = crm().projects().planDelete(made.id());
        assertEquals(1, last.roots().size());
        crm().projects().delete(last);
        assertEquals(Optional.empty(), crm().projects().find(made.id()));
    }

    @Test
    @DisplayName("P4: deleting a project deletes its records and their replies, and no contact record")
    default void p4Deletes() {
        Project deleted = converted();
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
    @DisplayName("G1, P4, O6: a plan tells what goes and which opportunity changes; carried out, it does exactly that")
    default void g1PlanDeleteProject() {
        Project made = converted();
        OpportunityId origin = made.origin().orElseThrow().opportunity();
        TrackedRecord<ProjectId> record = with().openWork(made.id(), r -> r);
        crm().maintenanceRecords().reply(record.id(), "reply");
        DeletionPlan plan = crm().projects().planDelete(made.id());
        assertEquals(
                List.of(
                        new DeletionPlan.Root(new Subject("project", made.id().toString()), 3),
                        new DeletionPlan.Root(
                                new Subject("opportunity", origin.toString()),
                                crm().opportunities().get(origin).revision())),
                plan.roots());
        Map<String, Long> removed = new LinkedHashMap<>();
        plan.removed().forEach(part -> removed.put(part.kind(), part.count()));
        assertEquals(1, removed.get("project"));
        assertEquals(1, removed.get("maintenance_record"));
        assertEquals(1, removed.get("maintenance_reply"));
        assertEquals(
                List.of(new DeletionPlan.Part("opportunity", 1, List.of(origin.toString()))), plan.changed());
        assertTrue(crm().projects().find(made.id()).isPresent());
        crm().projects().delete(plan);
        assertEquals(Optional.empty(), crm().projects().find(made.id()));
        assertEquals(OpportunityState.APPROVED, crm().opportunities().get(origin).state());
        notFound(() -> crm().projects().delete(plan));
    }

    @Test
    @DisplayName("G1: a plan is stale after any change of the project, its records, or its opportunity")
    default void g1StalePlanOfProject() {
        Project made = converted();
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
        notFound(() -> crm().projects().delete(crm().opportunities().planDelete(with().opportunity().id())));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("P3: a terminated project takes no change but reactivation, deletion and replies; an active one all")
    default void p3Actions() {
        Map<ProjectState, Set<String>> allowed = Map.of(
                ProjectState.ACTIVE,
                Set.of("modify", "add record", "modify record", "complete record", "delete record", "reply",
                        "terminate", "copy", "delete"),
                ProjectState.TERMINATED,
                Set.of("reply", "reactivate", "copy", "delete"));
        allowed.forEach((state, actions) -> {
            for (String action : p3Actions(null, null).keySet()) {
                Project project = with().project();
                TrackedRecord<ProjectId> record = with().openWork(project.id(), r -> r);
                if (state == ProjectState.TERMINATED) {
                    crm().projects().terminate(project.id());
                }
                Project before = crm().projects().get(project.id());
                Executable call = p3Actions(project.id(), record).get(action);
                if (actions.contains(action)) {
                    assertDoesNotThrow(call, action);
                } else {
                    refused(ErrorCode.STATE, call);
                    assertEquals(before, crm().projects().get(project.id()), action);
                    assertEquals(List.of(record), crm().maintenanceRecords().of(project.id()), action);
                }
            }
        });
    }

    private Map<String, Executable> p3Actions(@Nullable ProjectId id, @Nullable TrackedRecord<ProjectId> record) {
        Map<String, Executable> actions = new LinkedHashMap<>();
        actions.put("modify", () -> with().modify(id, p -> p.actualCost(BigDecimal.TEN)));
        actions.put("add record", () -> with().openWork(id, r -> r));
        actions.put("modify record", () -> with().modifyWork(record, r -> r.subject("Other")));
        actions.put("complete record", () -> crm().maintenanceRecords().complete(record.id()));
        actions.put("delete record", () -> crm().maintenanceRecords().delete(record.id()));
        actions.put("reply", () -> crm().maintenanceRecords().reply(record.id(), "reply"));
        actions.put("terminate", () -> crm().projects().terminate(id));
        actions.put("reactivate", () -> crm().projects().reactivate(id));
        actions.put("copy", () -> crm().projects().copyAsOpportunity(id));
        actions.put("delete", () -> crm().projects().delete(id));
        return actions;
    }

    @Test
    @DisplayName("P3, O8: termination and reactivation lead where they say, tell the way out, and are set off in lists")
    default void p3Transitions() {
        ProjectId id = with().project(p -> p.no("P-1")).id();
        Project terminated = crm().projects().terminate(id);
        assertEquals(ProjectState.TERMINATED, terminated.state());
        assertEquals(2, terminated.revision());
        assertEquals(terminated, crm().projects().get(id));
        assertEquals(Highlight.TERMINATED, terminated.state().highlight());
        RuleException refusal = refused(ErrorCode.STATE, () -> with().modify(id, p -> p.subject("Other")));
        assertTrue(refusal.message(Locale.ENGLISH).contains("P-1 is terminated"), refusal.getMessage());
        assertTrue(refusal.message(Locale.ENGLISH).contains("reactivate it first"), refusal.getMessage());
        assertTrue(refusal.message(Locale.CHINA).contains("\u8bf7\u5148\u542f\u7528"), refusal.getMessage());
        Project active = crm().projects().reactivate(id);
        assertEquals(ProjectState.ACTIVE, active.state());
        assertEquals(Highlight.NONE, active.state().highlight());
        assertEquals(active, crm().projects().get(id));
    }

    @Test
    @DisplayName("P1, R6: a direct change takes effect at once; planned amounts are no tracked values, and one stays fixed")
    default void r6ModifyProject() {
        Project before = with().project(p -> p.cost(BigDecimal.ONE).expected(BigDecimal.TEN));
        Project after = with().modify(
                before.id(),
                p -> p.cost(new BigDecimal("2")).expected(new BigDecimal("1000")).remarks("remarks"));
        assertAll(
                () -> assertEquals("2.00", after.planned().cost().toString()),
                () -> assertEquals("1000.00", after.planned().expected().toString()),
                () -> assertEquals("5.00", after.planned().opportunityAmount().toString()),
                () -> assertEquals(before.records(), after.records()),
                () -> assertEquals("remarks", after.remarks()),
                () -> assertEquals(2, after.revision()),
                () -> assertEquals(after, crm().projects().get(before.id())));
        Project actual = with().modify(
                before.id(),
                p -> p.actualCost(new BigDecimal("3")).actualAmount(new BigDecimal("4")).remarks(null));
        assertEquals("3.00", actual.present().cost().toString());
        assertEquals("4.00", actual.present().amount().toString());
        assertEquals(actual.present(), actual.records().tracked().entered());
        assertEquals(after.planned(), actual.planned());
        assertEquals(actual, with().modify(before.id(), p -> p.actualCost(new BigDecimal("3.00"))));
        stale(() -> crm().projects()
                .modify(ModifyProject.of(before.id(), 1L).subject("x").build()));
        invalid("actualCost", ErrorCode.TOO_MANY_DECIMALS, () -> with().modify(
                before.id(), p -> p.actualCost(new BigDecimal("0.001"))));
        invalid("expected", ErrorCode.TOO_MANY_DECIMALS, () -> with().modify(
                before.id(), p -> p.expected(new BigDecimal("0.001"))));
        notFound(() -> crm().projects()
                .modify(ModifyProject.of(new ProjectId(UUID.randomUUID()), 1L).build()));
    }

    @Test
    @DisplayName("O2: a change that names a stage and no rate takes the stage's, one that names neither keeps both")
    default void o2StageOfProject() {
        ProjectId id = with().project(p -> p.rate(BigDecimal.ONE)).id();
        assertEquals("1.00", with().modify(id, p -> p.subject("x")).present().rate().toString());
        assertEquals(
                "50.00",
                with().modify(id, p -> p.stage(with().stage("Proposal"))).present().rate().toString());
    }

    @Test
    @DisplayName("P5: the copy has the project's subject, people, stage, rate and planned amounts, and begins today")
    default void p5Copy() {
        ProjectId id = with().project(p -> p.start(TODAY.minusDays(9))
                        .planned(TODAY)
                        .rate(new BigDecimal("12.5"))
                        .cost(new BigDecimal("3"))
                        .expected(new BigDecimal("80"))
                        .remarks("remarks"))
                .id();
        with().completedWork(id, r -> r.cost(new BigDecimal("99")).stage(with().stage("Closing")));
        Project before = crm().projects().terminate(id);
        Opportunity copy = crm().projects().copyAsOpportunity(id);
        assertAll(
                () -> assertEquals(copy, crm().opportunities().get(copy.id())),
                () -> assertEquals(OpportunityState.ACTIVE, copy.state()),
                () -> assertEquals(before.subject(), copy.subject()),
                () -> assertEquals(before.customer(), copy.customer()),
                () -> assertEquals(before.salesperson(), copy.salesperson()),
                () -> assertEquals(with().stage("Closing"), copy.present().stage()),
                () -> assertEquals("100.00", copy.present().rate().toString()),
                () -> assertEquals("3.00", copy.present().cost().toString()),
                () -> assertEquals("80.00", copy.present().amount().toString()),
                () -> assertEquals(TODAY, copy.present().start()),
                () -> assertEquals(Optional.empty(), copy.present().planned()),
                () -> assertEquals(Optional.empty(), copy.present().actual()),
                () -> assertEquals(List.of(), crm().contactRecords().of(copy.id())),
                () -> assertEquals(null, copy.remarks()),
                () -> assertEquals(before, crm().projects().get(id)));
        crm().projects().delete(id);
        assertTrue(crm().opportunities().find(copy.id()).isPresent());
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("R5, R10: the last completed record tells stage, rate, actual cost, actual amount and dates")
    default void r10BackFill() {
        Project project = with().project(p -> p.cost(BigDecimal.ONE).expected(BigDecimal.TEN));
        ProjectId id = project.id();
        TrackedRecord<ProjectId> first = with().completedWork(id, r -> r.stage(with().stage("Closing"))
                .cost(new BigDecimal("5"))
                .amount(new BigDecimal("6"))
                .planned(TODAY.plusDays(1)));
        Project filled = crm().projects().get(id);
        assertEquals(first.tracked(), filled.present());
        assertEquals("5.00", filled.present().cost().toString());
        assertEquals("6.00", filled.present().amount().toString());
        assertEquals(project.planned(), filled.planned());
        assertEquals(project.present(), filled.records().tracked().entered());
        TrackedRecord<ProjectId> second = with().openWork(id, r -> r.amount(new BigDecimal("7")));
        assertEquals(first.tracked(), crm().projects().get(id).present());
        crm().maintenanceRecords().complete(second.id());
        assertEquals("7.00", crm().projects().get(id).present().amount().toString());
        crm().maintenanceRecords().delete(second.id());
        assertEquals(first.tracked(), crm().projects().get(id).present());
        crm().maintenanceRecords().delete(first.id());
        assertEquals(project.present(), crm().projects().get(id).present());
        assertEquals(3, with().openWork(id, r -> r).id().sequence());
    }

    @Test
    @DisplayName("R2, R3: maintenance records complete in order, and what is completed is not modified")
    default void r2MaintenanceOrder() {
        ProjectId id = with().project().id();
        TrackedRecord<ProjectId> first = with().openWork(id, r -> r);
        TrackedRecord<ProjectId> second = with().openWork(id, r -> r);
        refused(ErrorCode.RECORD_ORDER, () -> crm().maintenanceRecords().complete(second.id()));
        refused(ErrorCode.RECORD_ORDER, () -> with().completedWork(id, r -> r));
        crm().maintenanceRecords().complete(first.id());
        refused(ErrorCode.RECORD_COMPLETED, () -> with().modifyWork(first, r -> r.subject("Other")));
        assertEquals(
                "Other", with().modifyWork(second, r -> r.subject("Other")).subject());
        assertEquals(
                List.of("maintenance-record.modify", "maintenance-record.add"),
                crm().history().of(second.id()).stream().map(HistoryEntry::action).toList());
    }

    @Test
    @DisplayName("R1: contact records and maintenance records of an opportunity and its project count by themselves")
    default void r1MaintenanceSequence() {
        Project made = converted();
        assertEquals(1, with().openWork(made.id(), r -> r).id().sequence());
        assertEquals(
                1,
                crm().contactRecords()
                        .of(made.origin().orElseThrow().opportunity())
                        .size());
        List<Long> revisions = new ArrayList<>();
        TrackedRecord<ProjectId> record = with().openWork(made.id(), r -> r);
        revisions.add(crm().projects().get(made.id()).revision());
        crm().maintenanceRecords().reply(record.id(), "reply");
        revisions.add(crm().projects().get(made.id()).revision());
        assertEquals(List.of(3L, 4L), revisions);
    }

    /** A new project made from a new opportunity with one completed record. */
    private Project converted() {
        OpportunityId id = with().opportunity(o -> o.expected(BigDecimal.TEN)).id();
        with().completed(id);
        crm().opportunities().approve(id);
        return crm().opportunities().convertToProject(id, null);
    }
}
