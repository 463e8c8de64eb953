package io.crmkit.internal;

import io.crmkit.history.History;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.user.Restriction;
import java.util.List;

/** What was changed, by whom and when (H1). */
public final class HistoryService implements History {

    private final Commands commands;

    public HistoryService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<HistoryEntry> of(OpportunityId id) {
        return of(Subjects.of(Checks.given("id", id)));
    }

    @Override
    public List<HistoryEntry> of(RecordId id) {
        return of(Subjects.of(Checks.given("id", id)));
    }

    @Override
    public List<HistoryEntry> of(Subject subject) {
        Checks.given("subject", subject);
        return commands.query(
                work -> isVisible(work, subject) ? work.stores().history().of(subject) : List.of());
    }

    /** What is hidden has no history; neither has, for whom rows are hidden, what has been deleted. */
    private static boolean isVisible(Work work, Subject subject) {
        return work.visible() instanceof Restriction.All
                || Subjects.rootOf(subject)
                        .map(root -> work.stores()
                                .opportunities()
                                .find(root, work.visible())
                                .isPresent())
                        .orElse(true);
    }
}
