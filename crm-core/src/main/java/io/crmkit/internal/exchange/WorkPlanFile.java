package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.entity.WorkPlanFields;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.text.Localized;
import java.time.Instant;
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
final class WorkPlanFile implements LedgerImport.DocumentFile {

    /** The end is that of a custom period; any other follows from its start and mode (W4). */
    static final FileTable<WorkPlan> TABLE = FileTable.of(ExchangeFile.WORK_PLANS, WorkPlanFields.FIELDS)
            .field("no", "number", true)
            .required("employee")
            .optional("kind")
            .required("mode", "start")
            .optional(
                    "end",
                    CellType.DATE,
                    plan -> Optional.of(plan.period())
                            .filter(period -> period.mode() == PeriodMode.CUSTOM)
                            .map(PlanPeriod::end))
            .optional("previous", "plan", "summary")
            .build();

    private static final int PAGE = 500;
    private static final Localized PLAN_WORD = Localized.ofKey("exchange.work-plan");

    private final UnitOfWork work;
    private final ParentFile<Draft> file;
    private final Map<EmployeeId, Integer> ordinals = new HashMap<>();

    WorkPlanFile(UnitOfWork work, ImportFolder folder) {
        this.work = work;
        file = new ParentFile<Draft>(folder, TABLE, work.stores().workPlans()::numbers)
                .with(ReplyRow.TABLE, row -> ReplyRow.kindOf(row) == ReplyRow.Kind.PLAN, "no", WorkPlanFile::readReply);
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
                        .forEach(reply -> export.write(ReplyRow.TABLE, ReplyRow.of(plan, reply)));
            }
        });
    }

    @Override
    public void survey() {
        file.survey();
    }

    @Override
    public void run(BatchOutput output) {
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
        row.read("no", "employee", "kind");
        Optional<PlanPeriod> period = readPeriod(row);
        row.readAll();
        return new Draft(
                id,
                !row.isValid()
                        ? Optional.empty()
                        : Optional.of(new WorkPlan(
                                id,
                                1,
                                row.need("no", String.class),
                                row.need("employee", EmployeeId.class),
                                row.find("kind", PlanKind.class).orElse(PlanKind.PLAN),
                                period.orElseThrow(),
                                nextOrdinal(row.need("employee", EmployeeId.class)),
                                row.find("previous", String.class),
                                row.find("plan", String.class),
                                row.find("summary", String.class))));
    }

    private int nextOrdinal(EmployeeId employee) {
        int last = ordinals.computeIfAbsent(employee, work.stores().workPlans()::lastOrdinal);
        ordinals.put(employee, last + 1);
        return last + 1;
    }

    /** Reads a period. A custom one has an end and no other does; each ends within the years allowed (W4, V6). */
    private static Optional<PlanPeriod> readPeriod(CsvRow row) {
        PeriodMode mode = row.get("mode", PeriodMode.class);
        LocalDate start = row.get("start", LocalDate.class);
        if (mode == PeriodMode.CUSTOM) {
            row.require("end");
        } else if (mode != null) {
            row.refuse(PeriodMode.CUSTOM.name(), "end");
        }
        LocalDate end = row.get("end", LocalDate.class);
        if (mode == null || start == null || (mode == PeriodMode.CUSTOM && end == null)) {
            return Optional.empty();
        }
        return mode == PeriodMode.CUSTOM
                ? row.checked("end", () -> PlanPeriod.custom(start, CsvRow.present(end)))
                : row.checked("start", () -> PlanPeriod.of(mode, start));
    }

    /** @param plan null if the folder has no such plan, which is reported */
    private static void readReply(@Nullable Draft plan, CsvRow row) {
        ReplyRow.read(row);
        row.refuse(ReplyRow.Kind.CONTACT + ", " + ReplyRow.Kind.MAINTENANCE, "seq");
        row.requireParent(plan, "no", ExchangeFile.WORK_PLANS, PLAN_WORD);
        if (plan != null) {
            plan.add(row);
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

        void add(CsvRow row) {
            Integer number = row.get("n", Integer.class);
            if (number != null && !numbers.add(number)) {
                row.bad("n", ErrorCode.DUPLICATE_KEY, number);
            }
            if (row.isValid()) {
                replies.add(new PlanReply(
                        id,
                        row.need("n", Integer.class),
                        row.need("author", String.class),
                        row.need("at", Instant.class),
                        row.need("text", String.class)));
            }
        }
    }
}
