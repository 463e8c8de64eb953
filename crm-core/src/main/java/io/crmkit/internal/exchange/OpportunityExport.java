package io.crmkit.internal.exchange;

import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.store.SnapshotReader;
import java.util.List;
import java.util.Optional;

/** Writes opportunities with their contact records and the replies to these. */
final class OpportunityExport extends ParentExport<OpportunityId, Opportunity> {

    private final SnapshotReader snapshot;
    private final DictionaryExport dictionaries;

    OpportunityExport(
            SnapshotReader snapshot, DictionaryExport dictionaries, EntryExport entries, RecordExport records) {
        super(snapshot, entries, records);
        this.snapshot = snapshot;
        this.dictionaries = dictionaries;
    }

    @Override
    List<Opportunity> page(Optional<String> afterNo, int size) {
        return snapshot.opportunities(afterNo, size);
    }

    @Override
    List<TrackedRecord<OpportunityId>> recordsOf(List<OpportunityId> parents) {
        return snapshot.contactRecords(parents);
    }

    @Override
    void write(ExportFile file, List<Opportunity> opportunities) {
        for (Opportunity opportunity : opportunities) {
            common(file, opportunity)
                    .set("state", opportunity.state())
                    .set(
                            "lost_reason",
                            opportunity.loss().flatMap(LostDetails::reason).map(dictionaries::text))
                    .set("lost_note", opportunity.loss().flatMap(LostDetails::note))
                    .end();
        }
    }
}
