package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work plans, summaries and suggestions of employees (W1 to W4). */
public interface WorkPlanContract extends ConfigurableContract {

    @Test
    @DisplayName("W1, W4, N1: a plan has the given values, the end of its period, and its own number")
    default void w1Fields() {
        WorkPlan added = plan(p -> p.period(PeriodMode.MONTH, LocalDate.of(2010, 12, 15))
                .kind(PlanKind.SUGGESTION)
                .plan("call\nall of them")
                .summary("called"));
        assertEquals(
                new WorkPlan(
                        added.id(),
                        1,
                        "WOR-2011-00001",
                        with().employee("E1"),
                        PlanKind.SUGGESTION,
                        new PlanPeriod(PeriodMode.MONTH, LocalDate.of(2010, 12, 15), LocalDate.of(2011, 1, 14)),
                        1,
                        Optional.empty(),
                        Optional.of("call\nall of them"),
                        Optional.of("called")),
                added);
        assertEquals(added, crm().workPlans().get(added.id()));
        assertEquals(Optional.of(added), crm().workPlans().findByNumber("WOR-2011-00001"));
        assertEquals(Optional.empty(), crm().workPlans().findByNumber("wor-2011-00001"));
        WorkPlan custom = plan(p -> p.number("P").period(TODAY, TODAY.plusDays(2)));
        assertEquals(PlanPeriod.custom(TODAY, TODAY.plusDays(2)), custom.period());
        refused(ErrorCode.NUMBER_TAKEN, () -> plan(p -> p.number("P")));
    }

    @Test
    @DisplayName("W1: the previous plan is that of the employee's plan of any kind that ends latest before the start")
    default void w1Previous() {
        plan(p -> p.period(TODAY, TODAY.plusDays(9)).plan("ends last"));
        plan(p -> p.period(TODAY, TODAY.plusDays(4)).plan("shorter"));
        assertEquals(Optional.of("shorter"), previous(9));
        assertEquals(Optional.of("ends last"), previous(10));
        assertEquals(Optional.empty(), previous(4), "what ends on the day of the start is not before it");
        plan(p -> p.period(TODAY.minusDays(5), TODAY.plusDays(9))
                .kind(PlanKind.SUMMARY)
                .plan("added last"));
        assertEquals(Optional.of("added last"), previous(10), "of several that end on a day the one added last");
        plan(p -> p.period(TODAY, TODAY.plusDays(20)));
        assertEquals(Optional.empty(), previous(21), "the plan before has no text");
        assertEquals(
                Optional.empty(),
                plan(p -> p.employee(with().employee("E2")).period(PeriodMode.DAY, TODAY.plusDays(30)))
                        .previous());
    }

    @Test
    @DisplayName("W1: what was copied stays as it was when the plan before is changed or deleted")
    default void w1Copied() {
        WorkPlan before = plan(p -> p.period(PeriodMode.DAY, TODAY).plan("first"));
        WorkPlan after = day(1);
        crm().workPlans().modify(ModifyWorkPlan.of(before).plan("changed").build());
        assertEquals(Optional.of("first"), crm().workPlans().get(after.id()).previous());
        crm().workPlans().delete(before.id());
        assertEquals(Optional.of("first"), crm().workPlans().get(after.id()).previous());
    }

    @Test
    @DisplayName("W1: the previous plan is right in any order of adding")
    default void w1AnyOrder() {
        long seed = Long.getLong("crm.plan.seed", System.nanoTime());
        Random random = new Random(seed);
        List<WorkPlan> added = new ArrayList<>();
        List<EmployeeId> employees = List.of(with().employee("E1"), with().employee("E2"));
        List<PeriodMode> modes = List.of(PeriodMode.DAY, PeriodMode.WEEK, PeriodMode.TEN_DAY, PeriodMode.MONTH);
        for (int i = 0; i < 40; i++) {
            String text = random.nextInt(5) == 0 ? null : "plan " + i;
            EmployeeId employee = employees.get(random.nextInt(2));
            PlanPeriod period = PlanPeriod.of(modes.get(random.nextInt(4)), TODAY.plusDays(random.nextInt(40)));
            WorkPlan plan = plan(p -> p.employee(employee)
                    .kind(PlanKind.values()[random.nextInt(3)])
                    .period(period.mode(), period.start())
                    .plan(text));
            Optional<WorkPlan> before = added.stream()
                    .filter(p ->
                            p.employee().equals(employee) && p.period().end().isBefore(period.start()))
                    .max(Comparator.comparing((WorkPlan p) -> p.period().end()).thenComparingInt(added::indexOf));
            assertEquals(before.flatMap(WorkPlan::plan), plan.previous(), "plan " + i + " of seed " + seed);
            added.add(plan);
            if (random.nextInt(8) == 0) {
                crm().workPlans()
                        .delete(added.remove(random.nextInt(added.size())).id());
            }
        }
    }

    @Test
    @DisplayName("W1, U3: nothing is copied from a plan that the actor may not see")
    default void w1HiddenPrevious() {
        plan(p -> p.period(PeriodMode.DAY, TODAY).plan("secret"));
        Crm blind = seeing(Restriction.none());
        assertEquals(
                Optional.empty(),
                plan(blind, p -> p.period(PeriodMode.DAY, TODAY.plusDays(1))).previous());
        assertEquals(Optional.of("secret"), day(1).previous());
    }

    @Test
    @DisplayName("W2: only this plan's text and the summary change, at the revision that was read")
    default void w2Modify() {
        WorkPlan added = plan(p -> p.plan("plan"));
        WorkPlan changed = crm().workPlans()
                .modify(ModifyWorkPlan.of(added).summary("summary").build());
        assertEquals(added.with(Optional.of("plan"), Optional.of("summary")).atRevision(2), changed);
        assertEquals(changed, crm().workPlans().get(added.id()));
        stale(() -> crm().workPlans().modify(ModifyWorkPlan.of(added).plan("x").build()));
        assertEquals(
                changed,
                crm().workPlans().modify(ModifyWorkPlan.of(changed).plan("plan").build()));
        assertEquals(
                Optional.empty(),
                crm().workPlans()
                        .modify(ModifyWorkPlan.of(changed).plan(null).build())
                        .plan());
        assertEquals(3, crm().history().of(added.id()).size());
    }

    @Test
    @DisplayName("W2, G1: a plan is deleted with its replies, also as a plan of deletion says")
    default void w2Delete() {
        WorkPlan plan = plan(p -> p);
        crm().workPlans().reply(plan.id(), "well done");
        DeletionPlan deletion = crm().workPlans().planDelete(plan.id());
        assertEquals(
                List.of("work_plan", "work_plan_reply"),
                deletion.removed().stream()
                        .map(removed -> removed.kind().text())
                        .toList());
        assertEquals(1, deletion.removed().get(1).count());
        crm().workPlans().reply(plan.id(), "go on");
        stale(() -> crm().workPlans().delete(deletion));
        crm().workPlans().delete(crm().workPlans().planDelete(plan.id()));
        notFound(() -> crm().workPlans().get(plan.id()));
        notFound(() -> crm().workPlans().delete(plan.id()));
        HistoryEntry last = crm().history().of(plan.id()).get(0);
        assertEquals(Action.WORK_PLAN_DELETE, last.action());
        assertEquals(
                List.of("work_plan", "work_plan_reply", "work_plan_reply"),
                last.touched().stream()
                        .map(touched -> touched.subject().kind().text())
                        .toList());
        assertTrue(last.touched().stream().allMatch(touched -> touched.effect() == Touched.Effect.DELETE));
    }

    @Test
    @DisplayName("W3, R9: replies are appended in the actor's name, and counted by the revision")
    default void w3Replies() {
        WorkPlan plan = plan(p -> p);
        PlanReply first = crm().workPlans().reply(plan.id(), "well done");
        PlanReply second = crm().as(Actor.of("boss")).workPlans().reply(plan.id(), "go\non");
        assertEquals(new PlanReply(plan.id(), 1, "u1", Fixtures.NOW, "well done"), first);
        assertEquals(new PlanReply(plan.id(), 2, "boss", Fixtures.NOW, "go\non"), second);
        assertEquals(List.of(first, second), crm().workPlans().replies(plan.id()));
        assertEquals(3, crm().workPlans().get(plan.id()).revision());
        invalid("text", ErrorCode.REQUIRED, () -> crm().workPlans().reply(plan.id(), " \n"));
        notFound(() -> crm().workPlans().reply(new WorkPlanId(UUID.randomUUID()), "x"));
    }

    @Test
    @DisplayName("W1, W4, V6: one error reports every violation of a plan")
    default void w1Refused() {
        invalid(
                Map.of(
                        "employee", ErrorCode.REQUIRED,
                        "mode", ErrorCode.REQUIRED,
                        "start", ErrorCode.REQUIRED),
                () -> crm().workPlans().add(AddWorkPlan.builder().build()));
        invalid("end", ErrorCode.REQUIRED, () -> plan(p -> p.period(PeriodMode.CUSTOM, TODAY)));
        invalid("end", ErrorCode.DATE_ORDER, () -> plan(p -> p.period(TODAY, TODAY.minusDays(1))));
        invalid(
                "start",
                ErrorCode.DATE_OUT_OF_RANGE,
                () -> plan(p -> p.period(PeriodMode.YEAR, LocalDate.of(2999, 1, 2))));
        invalid(
                "end",
                ErrorCode.NOT_GIVEN_HERE,
                () -> crm().workPlans()
                        .add(new AddWorkPlan(
                                null,
                                with().employee("E1"),
                                PlanKind.PLAN,
                                PeriodMode.DAY,
                                TODAY,
                                TODAY,
                                null,
                                null,
                                null)));
        EmployeeId team = with().employee("T");
        with().employee("T1", team);
        invalid("employee", ErrorCode.NOT_A_LEAF, () -> plan(p -> p.employee(team)));
    }

    @Test
    @DisplayName("M3, M4: an employee with plans is in use")
    default void m4InUseByPlans() {
        plan(p -> p);
        plan(p -> p);
        EmployeeId employee = with().employee("E1");
        inUse(
                ErrorCode.IN_USE,
                Map.of("work_plan", "2"),
                () -> crm().employees().delete(employee));
        inUse(ErrorCode.IN_USE_NOT_SUBDIVIDED, Map.of("work_plan", "2"), () -> with().employee("E11", employee));
    }

    @Test
    @DisplayName("K6: the same key gives one plan")
    default void k6Plan() {
        WorkPlan plan = plan(p -> p.idempotencyKey("k"));
        assertEquals(plan, plan(p -> p.idempotencyKey("k").plan("other")));
    }

    @Test
    @DisplayName("E1: plans and the replies to them are told of")
    default void e1Plans() {
        List<CrmEvent> heard = new ArrayList<>();
        Crm hearing = builder()
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        heard.add(event);
                    }
                })
                .build();
        WorkPlan added = plan(hearing, p -> p);
        PlanReply reply = hearing.workPlans().reply(added.id(), "x");
        WorkPlan changed = hearing.workPlans()
                .modify(ModifyWorkPlan.of(added.id(), 2L).plan("new").build());
        hearing.workPlans().delete(added.id());
        heard.removeIf(event -> event.context().action().text().startsWith("employee"));
        assertEquals(
                List.of(
                        new CrmEvent.WorkPlanEvent(context(Action.WORK_PLAN_ADD), Optional.empty(), Optional.of(added)),
                        new CrmEvent.PlanReplyEvent(context(Action.WORK_PLAN_REPLY), reply),
                        new CrmEvent.WorkPlanEvent(
                                context(Action.WORK_PLAN_MODIFY),
                                Optional.of(added.atRevision(3)),
                                Optional.of(changed)),
                        new CrmEvent.WorkPlanEvent(
                                context(Action.WORK_PLAN_DELETE),
                                Optional.of(changed.atRevision(4)),
                                Optional.empty())),
                heard);
    }

    @Test
    @DisplayName("U3: plans are seen by their employees; a restriction to customers hides them all")
    default void u3Plans() {
        EmployeeId team = with().employee("T");
        WorkPlan own = plan(p -> p.number("1"));
        plan(p -> p.number("2").employee(with().employee("T1", team)));
        WorkPlan other = plan(p -> p.number("3").employee(with().employee("E2")));
        assertEquals(List.of("1"), numbers(seeing(new Restriction.EmployeeIn(Set.of(with().employee("E1"))))));
        assertEquals(List.of("2"), numbers(seeing(new Restriction.EmployeeUnder(team))));
        assertEquals(List.of(), numbers(seeing(new Restriction.CustomerIn(Set.of(with().customer("C1"))))));
        assertEquals(List.of("1", "2", "3"), numbers(crm()));
        Crm seeing = seeing(new Restriction.EmployeeIn(Set.of(own.employee())));
        assertEquals(1, seeing.history().of(own.id()).size());
        assertEquals(List.of(), seeing.history().of(other.id()));
        notFound(() -> seeing.workPlans().get(other.id()));
        notFound(() -> seeing.workPlans().reply(other.id(), "x"));
        notFound(() -> seeing.workPlans().replies(other.id()));
        notFound(() -> seeing.workPlans().delete(other.id()));
        notFound(() -> seeing.workPlans().planDelete(other.id()));
        notFound(() ->
                seeing.workPlans().modify(ModifyWorkPlan.of(other).plan("x").build()));
        assertEquals(1, crm().workPlans().get(other.id()).revision());
    }

    @Test
    @DisplayName("L1, L3: the list of plans is sorted and filtered by every column but the texts, which it shows")
    default void l1Plans() {
        for (int i = 0; i < 7; i++) {
            int n = i;
            plan(p -> p.number(n % 2 == 0 ? "a" + n : "B" + n)
                    .employee(with().employee("E" + n % 3))
                    .kind(PlanKind.values()[n % 3])
                    .period(PeriodMode.values()[n % 7], TODAY.plusDays(n % 4))
                    .plan(n % 2 == 0 ? "plan" : null));
        }
        ListProbe<WorkPlanId> probe = new ListProbe<>(crm().workPlans(), 7);
        probe.sortsByEveryColumn();
        probe.filtersByEveryColumn();
        probe.findsInEveryColumn();
        var row = crm().workPlans()
                .search(ListQuery.all().where(Filter.where(WorkPlanColumns.NUMBER, Operator.EQ, "a2")))
                .rows()
                .get(0);
        assertEquals(
                Map.of(
                        "number", "a2",
                        "employee_code", "E2",
                        "employee", "Employee E2",
                        "kind", "SUGGESTION",
                        "mode", "TEN_DAY",
                        "start", TODAY.plusDays(2),
                        "end", LocalDate.of(2011, 1, 20),
                        "plan", "plan"),
                row.values());
        for (Column<?> text : List.of(WorkPlanColumns.PREVIOUS, WorkPlanColumns.PLAN, WorkPlanColumns.SUMMARY)) {
            invalid(
                    "sort",
                    ErrorCode.NOT_SORTABLE,
                    () -> crm().workPlans().search(ListQuery.all().sortedBy(Sort.by(text))));
            invalid(
                    "filter",
                    ErrorCode.NOT_FILTERABLE,
                    () -> crm().workPlans().search(ListQuery.all().where(Filter.where(text, Operator.CONTAINS, "p"))));
            invalid(
                    "find",
                    ErrorCode.NOT_FILTERABLE,
                    () -> crm().workPlans().findNext(ListQuery.all(), text.key(), "p"));
        }
    }

    /** The previous plan of one that begins some days from today, which does not stay. */
    private Optional<String> previous(int days) {
        WorkPlan added = day(days);
        crm().workPlans().delete(added.id());
        return added.previous();
    }

    private WorkPlan day(int days) {
        return plan(p -> p.period(PeriodMode.DAY, TODAY.plusDays(days)));
    }

    private WorkPlan plan(UnaryOperator<AddWorkPlan.Builder> but) {
        return with().workPlan(but);
    }

    private static WorkPlan plan(Crm in, UnaryOperator<AddWorkPlan.Builder> but) {
        return new Fixtures(in).workPlan(but);
    }

    private static List<String> numbers(Crm crm) {
        return crm.workPlans().search(ListQuery.all()).rows().stream()
                .map(row -> row.get(WorkPlanColumns.NUMBER).orElseThrow())
                .toList();
    }

    private CrmEvent.Context context(Action action) {
        return new CrmEvent.Context(crm().ledgerName(), action, Fixtures.ACTOR, Fixtures.NOW);
    }

    private Crm seeing(Restriction restriction) {
        return builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction workPlans(Actor actor) {
                        return restriction;
                    }
                })
                .build();
    }
}
