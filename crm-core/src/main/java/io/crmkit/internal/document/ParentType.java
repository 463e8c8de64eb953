package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKind;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.list.ListType;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordKind;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.DocumentStore;
import io.crmkit.spi.store.RecordStore;
import io.crmkit.spi.store.References;
import io.crmkit.spi.store.Stores;
import java.util.Optional;
import java.util.function.Function;

/**
 * How commands hold, read and save opportunities or projects, and the records of these. Immutable.
 *
 * @param <P> the type of their ids
 * @param <T> the opportunities or projects
 */
public final class ParentType<P extends ParentId, T extends RecordParent<P, T>> extends DocumentType<P, T> {

    private final RecordKind recordKind;
    private final ListType recordList;
    private final Function<Stores, RecordStore<P>> records;

    ParentType(
            DocumentKind kind,
            EntityKind<P, T> entity,
            Function<String, P> parser,
            Function<Stores, DocumentStore<P, T>> store,
            RecordKind recordKind,
            ListType recordList,
            Function<Stores, RecordStore<P>> records) {
        super(kind, entity, parser, store);
        this.recordKind = recordKind;
        this.recordList = recordList;
        this.records = records;
    }

    public RecordKind recordKind() {
        return recordKind;
    }

    /** Returns the list of the records. */
    public ListType recordList() {
        return recordList;
    }

    public RecordStore<P> records(UnitOfWork work) {
        return records.apply(work.stores());
    }

    public EntityKind<RecordId<?>, TrackedRecord<?>> recordEntity() {
        return EntityKinds.record(recordKind);
    }

    public EntityKind<String, Reply> replyEntity() {
        return EntityKinds.reply(recordKind);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the parent that was looked up along with other references. */
    @SuppressWarnings("unchecked")
    public T found(References references, P id) {
        return references.parent().map(parent -> (T) parent).orElseThrow(() -> notFound(id));
    }

    /** Finds the last completed record of a parent, where it matters for a direct change to values (R6). */
    public Optional<TrackedRecord<P>> lastCompleted(UnitOfWork work, T parent, TrackedValues values) {
        return parent.records().nextSequence() == 1 || values.equals(parent.present())
                ? Optional.empty()
                : records(work).lastCompleted(parent.id());
    }

    @Override
    void requireConsistent(T after) {
        after.records().requireConsistent();
    }
}
