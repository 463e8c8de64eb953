package io.crmkit.internal.exchange;

import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A work plan that is becoming: its row, and the replies that have been read. */
final class PlanDraft {

    private final Cells cells;
    private final WorkPlanId id;
    private final Supplier<WorkPlan> made;
    private final List<PlanReply> replies = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    /** @param made makes the plan of a row in which nothing is wrong */
    PlanDraft(Cells cells, WorkPlanId id, Supplier<WorkPlan> made) {
        this.cells = cells;
        this.id = id;
        this.made = made;
    }

    /** Whether a reply is the first of its number. */
    boolean isNew(int number) {
        return numbers.add(number);
    }

    void add(ReplyCells reply) {
        replies.add(new PlanReply(
                id,
                Cells.sound(reply.number()),
                Cells.sound(reply.author()),
                Cells.sound(reply.at()),
                Cells.sound(reply.text())));
    }

    List<PlanReply> replies() {
        return replies;
    }

    /** The plan, if nothing is wrong with it. */
    Optional<WorkPlan> finish() {
        return cells.sound() ? Optional.of(made.get()) : Optional.empty();
    }
}
