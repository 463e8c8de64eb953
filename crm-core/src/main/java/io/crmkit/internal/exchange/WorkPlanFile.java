package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Imports and exports work plans with the replies to them. An import takes the previous plan as it is written instead of
 * looking for it (W1). It numbers the plans of an employee in the order of their rows.
 */
final class WorkPlanFile {

    private static final Column<WorkPlan, String> NUMBER = Column.required("no", CellType.NUMBER, WorkPlan::number);
    private static final Column<WorkPlan, EmployeeId> EMPLOYEE =
            Column.required("employee", CellType.EMPLOYEE, WorkPlan::employee);
    private static final Column<WorkPlan, PlanKind> KIND =
            Column.nullable("kind", CellType.oneOf(PlanKind.values()), WorkPlan::kind);
    private static final Column<WorkPlan, PeriodMode> MODE = Column.required(
            "mode", CellType.oneOf(PeriodMode.values()), plan -> plan.period().mode());
    private static final Column<WorkPlan, LocalDate> START =
            Column.required("start", CellType.DATE, plan -> plan.period().start());

    /** The end of a custom period; that of any other follows from its start and mode (W4). */
    private static final Column<WorkPlan, LocalDate> END = Column.optional(
            "end",
            CellType.DATE,
            plan -> Optional.of(plan.period())
                    .filter(period -> period.mode() == PeriodMode.CUSTOM)
                    .map(PlanPeriod::end));

    private static final Column<WorkPlan, String> PREVIOUS =
            Column.optional("previous", CellType.MEMO, WorkPlan::previous);
    private static final Column<WorkPlan, String> PLAN = Column.optional("plan", CellType.MEMO, WorkPlan::plan);
    private static final Column<WorkPlan, String> SUMMARY =
            Column.optional("summary", CellType.MEMO, WorkPlan::summary);

    static final FileTable<WorkPlan> TABLE =
            FileTable.of(ExchangeFile.WORK_PLANS, NUMBER, EMPLOYEE, KIND, MODE, START, END, PREVIOUS, PLAN, SUMMARY);

    private static final int PAGE = 500;
    private static final Localized PLAN_WORD = Localized.ofKey("exchange.work-plan");

    private final UnitOfWork work;
    private final ParentFile<Draft> file;
    private final Map<EmployeeId, Integer> ordinals = new HashMap<>();

    WorkPlanFile(UnitOfWork work, ImportFolder folder) {
        this.work = work;
        file = new ParentFile<Draft>(folder, TABLE, NUMBER)
                .with(
                        ReplyRow.TABLE,
                        row -> ReplyRow.kindOf(row) == ReplyRow.Kind.PLAN,
                        ReplyRow.NUMBER,
                        WorkPlanFile::readReply);
    }

    static void export(LedgerExport export) {
        export.forEachPage(PAGE, export.snapshot()::workPlans, page -> {
            Map<WorkPlanId, List<PlanReply>> replies =
                    export
                            .snapshot()
                            .planReplies(page.stream().map(WorkPlan::id).toList())
                            .stream()
                            .collect(Collectors.groupingBy(PlanReply::plan));
            for (WorkPlan plan : page) {
                export.write(TABLE, plan);
                replies.getOrDefault(plan.id(), List.of())
                        .forEach(reply -> export.write(
                                ReplyRow.TABLE,
                                new ReplyRow(
                                        ReplyRow.Kind.PLAN,
                                        plan.number(),
                                        null,
                                        reply.number(),
                                        reply.author(),
                                        reply.at(),
                                        reply.text())));
            }
        });
    }

    void survey() {
        file.survey();
        work.stores().workPlans().numbers(file::taken);
    }

    void run(BatchOutput output) {
        BulkWriter bulk = work.stores().bulk();
        file.read(this::draft, drafts -> {
            List<WorkPlan> plans =
                    drafts.stream().flatMap(draft -> draft.plan().stream()).toList();
            output.write(plans, bulk::workPlans);
            output.writeCreated(plans, EntityKinds.WORK_PLAN::subject);
            output.write(
                    drafts.stream().flatMap(draft -> draft.replies().stream()).toList(), bulk::planReplies);
        });
    }

    private Draft draft(CsvRow row) {
        WorkPlanId id = new WorkPlanId(work.newId());
        String number = row.read(NUMBER);
        EmployeeId employee = row.read(EMPLOYEE);
        PlanKind kind = row.read(KIND, PlanKind.PLAN);
        Optional<PlanPeriod> period = readPeriod(row);
        Optional<String> previous = row.find(PREVIOUS);
        Optional<String> plan = row.find(PLAN);
        Optional<String> summary = row.find(SUMMARY);
        return new Draft(
                id,
                !row.isValid()
                        ? Optional.empty()
                        : Optional.of(new WorkPlan(
                                id,
                                1,
                                CsvRow.present(number),
                                CsvRow.present(employee),
                                kind,
                                period.orElseThrow(),
                                nextOrdinal(CsvRow.present(employee)),
                                previous,
                                plan,
                                summary)));
    }

    private int nextOrdinal(EmployeeId employee) {
        int last = ordinals.computeIfAbsent(employee, work.stores().workPlans()::lastOrdinal);
        ordinals.put(employee, last + 1);
        return last + 1;
    }

    /** Reads a period. A custom one has an end and no other does; each ends within the years allowed (W4, V6). */
    private static Optional<PlanPeriod> readPeriod(CsvRow row) {
        PeriodMode mode = row.read(MODE);
        LocalDate start = row.read(START);
        LocalDate end = readEnd(row, mode);
        if (mode == null || start == null || (mode == PeriodMode.CUSTOM && end == null)) {
            return Optional.empty();
        }
        return mode == PeriodMode.CUSTOM
                ? row.checked(END.name(), () -> PlanPeriod.custom(start, CsvRow.present(end)))
                : row.checked(START.name(), () -> PlanPeriod.of(mode, start));
    }

    private static @Nullable LocalDate readEnd(CsvRow row, @Nullable PeriodMode mode) {
        if (mode != null && mode != PeriodMode.CUSTOM) {
            row.refuse(List.of(END), PeriodMode.CUSTOM.name());
            return null;
        }
        if (mode == PeriodMode.CUSTOM && !row.has(END)) {
            row.bad(END, ErrorCode.REQUIRED);
        }
        return row.read(END);
    }

    /** @param plan null if the folder has no such plan, which is reported */
    private static void readReply(@Nullable Draft plan, CsvRow row) {
        ReplyRow reply = ReplyRow.read(row);
        row.refuse(List.of(ReplyRow.SEQUENCE), ReplyRow.Kind.CONTACT + ", " + ReplyRow.Kind.MAINTENANCE);
        row.requireParent(plan, ReplyRow.NUMBER, ExchangeFile.WORK_PLANS, PLAN_WORD);
        if (plan != null) {
            plan.add(reply, row);
        }
    }

    /**
     * Collects the replies to a work plan.
     *
     * @param plan empty if an error has been found in its row
     * @param replies the replies without errors
     * @param numbers the numbers of the replies
     */
    private record Draft(WorkPlanId id, Optional<WorkPlan> plan, List<PlanReply> replies, Set<Integer> numbers) {

        Draft(WorkPlanId id, Optional<WorkPlan> plan) {
            this(id, plan, new ArrayList<>(), new HashSet<>());
        }

        void add(ReplyRow reply, CsvRow row) {
            if (reply.n() != null && !numbers.add(reply.n())) {
                row.bad(ReplyRow.N, ErrorCode.DUPLICATE_KEY, reply.n());
            }
            if (row.isValid()) {
                replies.add(new PlanReply(
                        id,
                        CsvRow.present(reply.n()),
                        CsvRow.present(reply.author()),
                        CsvRow.present(reply.at()),
                        CsvRow.present(reply.text())));
            }
        }
    }
}
