package io.crmkit.history;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import java.util.List;

/** What was changed, by whom and when (H1). Thread-safe. */
public interface History {

    /** The entries that touched an opportunity or one of its records, latest first. */
    List<HistoryEntry> of(OpportunityId id);

    /** The entries that touched a record, latest first. */
    List<HistoryEntry> of(RecordId id);

    /** The entries that touched any document or master record, latest first. */
    List<HistoryEntry> of(Subject subject);
}
