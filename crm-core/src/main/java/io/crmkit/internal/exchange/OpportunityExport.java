package io.crmkit.internal.exchange;

import io.crmkit.opportunity.Loss;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ParentId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes opportunities with their records and replies, some at a time, in the order of their numbers. */
final class OpportunityExport {

    private static final int PAGE = 500;

    private final SnapshotReader snapshot;
    private final DictionaryExport dictionaries;
    private final EntryExport entries;
    private final RecordExport records;

    OpportunityExport(
            SnapshotReader snapshot, DictionaryExport dictionaries, EntryExport entries, RecordExport records) {
        this.snapshot = snapshot;
        this.dictionaries = dictionaries;
        this.entries = entries;
        this.records = records;
    }

    void write(OutFile opportunityFile, OutFile recordFile, OutFile replyFile) {
        List<Opportunity> page = snapshot.opportunities(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(opportunity -> write(opportunityFile, opportunity));
            List<OpportunityId> ids = page.stream().map(Opportunity::id).toList();
            Map<OpportunityId, List<TrackedRecord<OpportunityId>>> recordsOf = snapshot.contactRecords(ids).stream()
                    .collect(Collectors.groupingBy(record -> record.id().parent()));
            Map<ParentId, List<Reply>> repliesOf = snapshot.replies(ids).stream()
                    .collect(Collectors.groupingBy(reply -> reply.record().parent()));
            for (Opportunity o : page) {
                recordsOf.getOrDefault(o.id(), List.of()).forEach(r -> records.record(recordFile, o.no(), r));
                repliesOf.getOrDefault(o.id(), List.of()).forEach(r -> records.reply(replyFile, o.no(), r));
            }
            page = snapshot.opportunities(Optional.of(page.get(page.size() - 1).no()), PAGE);
        }
    }

    private void write(OutFile file, Opportunity opportunity) {
        file.set("no", opportunity.no())
                .set("subject", opportunity.subject())
                .set("customer", entries.code(opportunity.customer()))
                .set("employee", entries.code(opportunity.salesperson()))
                .set("state", opportunity.state())
                .set("lost_reason", opportunity.loss().flatMap(Loss::reason).map(dictionaries::text))
                .set("lost_note", opportunity.loss().map(Loss::note))
                .set("next_seq", opportunity.records().nextSequence())
                .set("remarks", opportunity.remarks());
        records.tracked(file, "", opportunity.records().tracked().entered());
        records.tracked(file, TrackedCells.NOW, opportunity.present());
        file.end();
    }
}
