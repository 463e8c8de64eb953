package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A work plan whose replies are being collected. */
final class PlanDraft {

    private final WorkPlanId id;
    private final Optional<WorkPlan> plan;
    private final List<PlanReply> replies = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    /** @param plan empty if something is wrong with its row, which is said */
    PlanDraft(WorkPlanId id, Optional<WorkPlan> plan) {
        this.id = id;
        this.plan = plan;
    }

    Optional<WorkPlan> plan() {
        return plan;
    }

    /** The replies that are valid, as they come. */
    List<PlanReply> replies() {
        return replies;
    }

    void add(ReplyCells reply, CsvRow cells) {
        if (reply.number() != null && !numbers.add(reply.number())) {
            cells.bad("n", ErrorCode.DUPLICATE_KEY, reply.number());
        }
        if (cells.isValid()) {
            replies.add(new PlanReply(
                    id,
                    CsvRow.present(reply.number()),
                    CsvRow.present(reply.author()),
                    CsvRow.present(reply.at()),
                    CsvRow.present(reply.text())));
        }
    }
}
