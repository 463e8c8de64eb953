package io.crmkit.internal.exchange;

import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes work plans with the replies to them, some at a time, in the order of their numbers. */
record WorkPlanExport(SnapshotReader snapshot, EntryExport entries) {

    private static final int PAGE = 500;

    void write(ExportFile planFile, ExportFile replyFile) {
        List<WorkPlan> page = snapshot.workPlans(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            Map<WorkPlanId, List<PlanReply>> replies =
                    snapshot.planReplies(page.stream().map(WorkPlan::id).toList()).stream()
                            .collect(Collectors.groupingBy(PlanReply::plan));
            for (WorkPlan plan : page) {
                write(planFile, plan);
                replies.getOrDefault(plan.id(), List.of()).forEach(reply -> write(replyFile, plan, reply));
            }
            page = snapshot.workPlans(Optional.of(page.get(page.size() - 1).number()), PAGE);
        }
    }

    /** The end is given where it does not follow from start and mode (W4). */
    private void write(ExportFile file, WorkPlan plan) {
        boolean custom = plan.period().mode() == PeriodMode.CUSTOM;
        file.set("no", plan.number())
                .set("employee", entries.code(plan.employee()))
                .set("kind", plan.kind())
                .set("mode", plan.period().mode())
                .set("start", plan.period().start())
                .set("end", custom ? plan.period().end() : null)
                .set("previous", plan.previous())
                .set("plan", plan.plan())
                .set("summary", plan.summary())
                .end();
    }

    private static void write(ExportFile file, WorkPlan plan, PlanReply reply) {
        file.set("kind", ReplyKind.PLAN)
                .set("no", plan.number())
                .set("n", reply.number())
                .set("author", reply.author())
                .set("at", reply.at())
                .set("text", reply.text())
                .end();
    }
}
