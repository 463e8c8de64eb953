package io.crmkit.internal.record;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.internal.change.Changes;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.document.QuoteType;
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

    private static final QuoteType QUOTES = new QuoteType();

    public static <P extends ParentId, T extends RecordParent<P, T>> ParentDeletion<P, T> read(
            UnitOfWork work, ParentType<P, T> type, T parent) {
        boolean bare = parent.records().nextSequence() == 1;
        return new ParentDeletion<>(
                type,
                parent,
                bare ? Map.of() : type.records(work).allWithReplies(parent.id()),
                bare ? List.of() : QUOTES.store(work).onRecordsOf(parent.id()));
    }

    public DeletionPlan.Root root() {
        return new DeletionPlan.Root(type.subject(parent.id()), parent.revision());
    }

    /** What the actor sees of what would be removed, the parent first. A hidden quote goes with its record, untold (U3). */
    public List<DeletionPlan.Part> removed(UnitOfWork work) {
        return List.of(
                DeletionPlan.Part.of(type.kind().subject(), List.of(parent.id())),
                DeletionPlan.Part.of(
                        type.recordKind().record(),
                        records.keySet().stream().map(TrackedRecord::id).toList()),
                DeletionPlan.Part.of(
                        type.recordKind().reply(),
                        replies().stream().map(r -> Subjects.of(r).id()).toList()),
                DeletionPlan.Part.of(
                        QUOTES.kind().subject(),
                        quotes.stream()
                                .map(Quote::id)
                                .filter(quote -> QUOTES.sees(work, quote))
                                .toList()));
    }

    public void carryOut(UnitOfWork work) {
        if (!quotes.isEmpty()) {
            QUOTES.store(work).deleteAllOn(parent.id());
        }
        if (!records.isEmpty()) {
            type.records(work).deleteAll(parent.id());
        }
        type.store(work).delete(parent.id());
        Subject root = type.subject(parent.id());
        Changes changes = work.changes();
        type.deleted(work, parent);
        records.keySet().forEach(r -> changes.deleted(Subjects.of(r.id()), root, parent.revision(), Fields.of(r)));
        replies().forEach(r -> changes.deleted(Subjects.of(r), root, parent.revision(), Fields.of(r)));
        quotes.forEach(quote -> QUOTES.deleted(work, quote, parent.revision()));
    }

    private List<Reply> replies() {
        return records.values().stream().flatMap(Collection::stream).toList();
    }
}
