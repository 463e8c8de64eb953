package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.text.Localized;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Work plans with the replies to them. The previous plan is taken as it is written, not looked for (W1). The plans of an
 * employee count as added in the order of their rows.
 */
final class WorkPlanImport {

    private static final Localized PLAN = Localized.of("work plan in this folder", "工作计划（本文件夹中）");

    private final UnitOfWork work;
    private final MasterDataImports masters;
    private final ParentFile<PlanDraft> family;
    private final Map<EmployeeId, Integer> places = new HashMap<>();

    WorkPlanImport(UnitOfWork work, ImportFolder folder, MasterDataImports masters) {
        this.work = work;
        this.masters = masters;
        family = new ParentFile<PlanDraft>(folder, ExchangeFile.WORK_PLANS, "no")
                .with(ExchangeFile.REPLIES, cells -> ReplyKind.of(cells) == ReplyKind.PLAN, "no", this::reply);
    }

    void survey() {
        family.survey();
        work.stores().workPlans().numbers(family::taken);
    }

    void run(Progress progress, BatchOutput outlet) {
        BulkWriter bulk = work.stores().bulk();
        family.read(progress, this::draft, drafts -> {
            List<WorkPlan> plans =
                    drafts.stream().flatMap(draft -> draft.plan().stream()).toList();
            outlet.write(plans, bulk::workPlans);
            outlet.writeImported(work, plans, plan -> Subjects.of(plan.id()));
            outlet.write(
                    drafts.stream().flatMap(draft -> draft.replies().stream()).toList(), bulk::planReplies);
        });
    }

    private PlanDraft draft(CsvRow cells) {
        WorkPlanId id = new WorkPlanId(work.newId());
        String number = cells.required("no", cells::number);
        EmployeeId employee =
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c));
        PlanKind kind = cells.oneOf("kind", PlanKind.values(), PlanKind.PLAN);
        Optional<PlanPeriod> period = period(cells);
        String previous = cells.memo("previous");
        String plan = cells.memo("plan");
        String summary = cells.memo("summary");
        return new PlanDraft(
                id,
                !cells.isValid()
                        ? Optional.empty()
                        : Optional.of(new WorkPlan(
                                id,
                                1,
                                CsvRow.present(number),
                                CsvRow.present(employee),
                                kind,
                                period.orElseThrow(),
                                place(CsvRow.present(employee)),
                                Optional.ofNullable(previous),
                                Optional.ofNullable(plan),
                                Optional.ofNullable(summary))));
    }

    private int place(EmployeeId employee) {
        int before = places.computeIfAbsent(employee, work.stores().workPlans()::lastOrdinal);
        places.put(employee, before + 1);
        return before + 1;
    }

    /** An end is given for a CUSTOM period and for no other; every period ends within the years allowed (W4, V6). */
    private static Optional<PlanPeriod> period(CsvRow cells) {
        PeriodMode mode = cells.required("mode", c -> cells.oneOf(c, PeriodMode.values()));
        LocalDate start = cells.required("start", cells::date);
        LocalDate end = end(cells, mode);
        if (mode == null || start == null || (mode == PeriodMode.CUSTOM && end == null)) {
            return Optional.empty();
        }
        return mode == PeriodMode.CUSTOM
                ? cells.checked("end", () -> PlanPeriod.custom(start, end))
                : cells.checked("start", () -> PlanPeriod.of(mode, start));
    }

    private static @Nullable LocalDate end(CsvRow cells, @Nullable PeriodMode mode) {
        if (mode == PeriodMode.CUSTOM) {
            return cells.required("end", cells::date);
        }
        if (mode != null && cells.has("end")) {
            cells.bad("end", ErrorCode.NOT_GIVEN_HERE, PeriodMode.CUSTOM.name());
            return null;
        }
        return cells.date("end");
    }

    /** @param plan null if there is none of the number, which is said */
    private void reply(@Nullable PlanDraft plan, CsvRow cells) {
        ReplyCells reply = ReplyCells.read(cells);
        if (cells.has("seq")) {
            cells.bad("seq", ErrorCode.NOT_GIVEN_HERE, ReplyKind.CONTACT.name() + ", " + ReplyKind.MAINTENANCE.name());
        }
        if (!cells.has("no")) {
            cells.bad("no", ErrorCode.REQUIRED);
        } else if (plan == null) {
            cells.unknown("no", ExchangeFile.WORK_PLANS, PLAN);
        }
        if (plan != null) {
            plan.add(reply, cells);
        }
    }
}
