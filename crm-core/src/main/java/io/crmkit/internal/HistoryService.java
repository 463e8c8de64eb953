package io.crmkit.internal;

import io.crmkit.history.History;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import java.util.List;

/** What was changed, by whom and when (H1). */
public final class HistoryService implements History {

    private final Commands commands;

    public HistoryService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<HistoryEntry> of(OpportunityId id) {
        return of(Subjects.of(id));
    }

    @Override
    public List<HistoryEntry> of(RecordId id) {
        return of(Subjects.of(id));
    }

    @Override
    public List<HistoryEntry> of(Subject subject) {
        return commands.query(work -> work.stores().history().of(subject));
    }
}
