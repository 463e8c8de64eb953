package io.crmkit.internal.exchange;

import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.store.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes parents with their records and the replies to these, some at a time, in the order of their numbers.
 *
 * @param <P> the type of the parents' ids
 * @param <T> the parents
 */
abstract class ParentExport<P extends ParentId, T extends RecordParent<P, T>> {

    private static final int PAGE = 500;

    private final SnapshotReader snapshot;
    private final EntryExport entries;
    private final RecordExport records;

    ParentExport(SnapshotReader snapshot, EntryExport entries, RecordExport records) {
        this.snapshot = snapshot;
        this.entries = entries;
        this.records = records;
    }

    /** Some parents by their numbers: after one, so many at most. */
    abstract List<T> page(Optional<String> afterNo, int size);

    /** The records of some parents. */
    abstract List<TrackedRecord<P>> recordsOf(List<P> parents);

    /** Writes the rows of some parents. */
    abstract void write(ExportFile file, List<T> parents);

    void write(ExportFile parentFile, ExportFile recordFile, ExportFile replyFile) {
        List<T> page = page(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            write(parentFile, page);
            List<P> ids = page.stream().map(T::id).toList();
            Map<ParentId, List<TrackedRecord<P>>> recordsOf = recordsOf(ids).stream()
                    .collect(Collectors.groupingBy(record -> record.id().parent()));
            Map<ParentId, List<Reply>> repliesOf = snapshot.replies(ids).stream()
                    .collect(Collectors.groupingBy(reply -> reply.record().parent()));
            for (T parent : page) {
                recordsOf
                        .getOrDefault(parent.id(), List.of())
                        .forEach(r -> records.record(recordFile, parent.number(), r));
                repliesOf
                        .getOrDefault(parent.id(), List.of())
                        .forEach(r -> records.reply(replyFile, parent.number(), r));
            }
            page = page(Optional.of(page.get(page.size() - 1).number()), PAGE);
        }
    }

    /** Gives the cells that opportunities and projects have both. */
    ExportFile common(ExportFile file, T parent) {
        records.tracked(file, "", parent.records().tracked().entered());
        records.tracked(file, TrackedCells.NOW, parent.present());
        return file.set("no", parent.number())
                .set("subject", parent.subject())
                .set("customer", entries.code(parent.customer()))
                .set("employee", entries.code(parent.salesperson()))
                .set("next_seq", parent.records().nextSequence())
                .set("remarks", parent.remarks());
    }
}
