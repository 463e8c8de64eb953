package io.crmkit.internal.record;

import io.crmkit.document.DeletionPlan;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.quote.Quote;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An opportunity or project with everything that goes with it when it is deleted (O7, P4). */
public record ParentDeletion<P extends ParentId, T extends RecordParent<P, T>>(
        ParentType<P, T> type, T parent, Map<TrackedRecord<P>, List<Reply>> records, List<Quote> quotes) {

    public static <P extends ParentId, T extends RecordParent<P, T>> ParentDeletion<P, T> read(
            UnitOfWork work, ParentType<P, T> type, T parent) {
        boolean bare = parent.records().nextSequence() == 1;
        return new ParentDeletion<>(
                type,
                parent,
                bare ? Map.of() : type.records(work).allWithReplies(parent.id()),
                bare ? List.of() : work.stores().quotes().onRecordsOf(parent.id()));
    }

    /** What the actor sees of what would be removed, the parent first. A hidden quote goes with its record, untold (U3). */
    public List<DeletionPlan.Part> removed(UnitOfWork work) {
        return List.of(
                type.part(List.of(parent.id())),
                DeletionPlan.Part.of(
                        type.recordKind().record(),
                        records.keySet().stream().map(TrackedRecord::id).toList()),
                DeletionPlan.Part.of(
                        type.recordKind().reply(),
                        replies().stream()
                                .map(r -> type.replyEntity().subject(r).id())
                                .toList()),
                DeletionPlan.Part.of(
                        DocumentTypes.QUOTES.kind().subject(),
                        quotes.stream()
                                .map(Quote::id)
                                .filter(quote -> DocumentTypes.QUOTES.sees(work, quote))
                                .toList()));
    }

    public void carryOut(UnitOfWork work) {
        if (!quotes.isEmpty()) {
            work.stores().quotes().deleteAllOn(parent.id());
        }
        if (!records.isEmpty()) {
            type.records(work).deleteAll(parent.id());
        }
        type.delete(work, parent);
        Recorder recorder = work.recorder();
        records.keySet().forEach(r -> recorder.deletedAlong(type.recordEntity(), r, parent.revision()));
        replies().forEach(r -> recorder.deletedAlong(type.replyEntity(), r, parent.revision()));
        quotes.forEach(quote -> recorder.deleted(EntityKinds.QUOTE, quote, parent.revision()));
    }

    private List<Reply> replies() {
        return records.values().stream().flatMap(Collection::stream).toList();
    }
}
