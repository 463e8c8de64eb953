package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.Work;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Work plans with the replies to them. What was planned before is taken as it is written. */
final class WorkPlanImport {

    /** By what rows of the file of replies speak of plans. */
    static final String KIND = "PLAN";

    private static final Localized PLAN = Localized.of("work plan in this folder", "工作计划（本文件夹中）");

    private final Work work;
    private final Masters masters;
    private final Family<PlanDraft> family;
    private final Map<EmployeeId, Integer> places = new HashMap<>();

    WorkPlanImport(Work work, Folder folder, Masters masters) {
        this.work = work;
        this.masters = masters;
        family = new Family<PlanDraft>(folder, ExchangeFile.WORK_PLANS, "no")
                .with(ExchangeFile.REPLIES, WorkPlanImport::isReplyHere, "no", this::reply);
    }

    /** Whether a reply is to a work plan. */
    static boolean isReplyHere(Cells cells) {
        return KIND.equals(cells.raw("kind"));
    }

    void survey() {
        family.survey();
        work.stores().workPlans().numbers(family::taken);
    }

    void run(Progress progress, Outlet outlet) {
        family.read(progress, this::draft, drafts -> {
            outlet.write(
                    drafts.stream().flatMap(draft -> draft.finish().stream()).toList(),
                    work.stores().bulk()::workPlans);
            outlet.write(
                    drafts.stream().flatMap(draft -> draft.replies().stream()).toList(),
                    work.stores().bulk()::planReplies);
        });
    }

    private PlanDraft draft(Cells cells) {
        String no = cells.required("no", cells::number);
        EmployeeId employee =
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c));
        PlanKind kind = cells.oneOf("kind", PlanKind.values(), PlanKind.PLAN);
        Optional<PlanPeriod> period = period(cells);
        String previous = cells.memo("previous");
        String plan = cells.memo("plan");
        String summary = cells.memo("summary");
        WorkPlanId id = new WorkPlanId(work.newId());
        return new PlanDraft(
                cells,
                id,
                () -> new WorkPlan(
                        id,
                        1,
                        Cells.sound(no),
                        Cells.sound(employee),
                        kind,
                        period.orElseThrow(),
                        place(Cells.sound(employee)),
                        previous,
                        plan,
                        summary));
    }

    /** Plans follow those that the ledger has of their employee, in the order of their rows. */
    private int place(EmployeeId employee) {
        return places.compute(
                employee,
                (named, last) -> (last == null ? work.stores().workPlans().lastPlace(named) : last) + 1);
    }

    private static Optional<PlanPeriod> period(Cells cells) {
        PeriodMode mode = cells.required("mode", c -> cells.oneOf(c, PeriodMode.values(), null));
        LocalDate start = cells.required("start", cells::date);
        LocalDate end = mode == PeriodMode.CUSTOM ? cells.required("end", cells::date) : null;
        if (mode != null && mode != PeriodMode.CUSTOM && cells.has("end")) {
            cells.bad("end", ErrorCode.NOT_GIVEN_HERE, PeriodMode.CUSTOM);
        }
        if (mode == null || start == null || mode == PeriodMode.CUSTOM && end == null) {
            return Optional.empty();
        }
        return mode == PeriodMode.CUSTOM
                ? cells.checked("end", () -> PlanPeriod.custom(start, Cells.sound(end)))
                : cells.checked("start", () -> PlanPeriod.of(mode, start));
    }

    /** @param plan null if there is none of the number, which is said */
    private void reply(@Nullable PlanDraft plan, Cells cells) {
        if (!cells.has("no")) {
            cells.bad("no", ErrorCode.REQUIRED);
        } else if (plan == null) {
            cells.unknown("no", ExchangeFile.WORK_PLANS, PLAN);
        }
        if (cells.has("seq")) {
            cells.bad("seq", ErrorCode.NOT_GIVEN_HERE, String.join(", ", List.of("CONTACT", "MAINTENANCE")));
        }
        ReplyCells reply = ReplyCells.read(cells);
        if (plan != null && reply.number() != null && !plan.isNew(reply.number())) {
            cells.bad("n", ErrorCode.DUPLICATE_KEY, reply.number());
        }
        if (plan != null && cells.sound()) {
            plan.add(reply);
        }
    }
}
