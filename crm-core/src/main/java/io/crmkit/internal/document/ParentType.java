package io.crmkit.internal.document;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.ListType;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.store.RecordStore;
import io.crmkit.spi.store.References;
import java.util.Optional;

/**
 * How commands hold, read and save one kind of what records are kept of: opportunities or projects.
 *
 * @param <P> the type of its ids
 * @param <T> the parents
 */
public abstract class ParentType<P extends ParentId, T extends RecordParent<P, T>> extends RootType<P, T> {

    public abstract RecordKind recordKind();

    /** The list of its records. */
    public abstract ListType recordList();

    public abstract RecordStore<P> records(UnitOfWork work);

    /** What was looked up along with other references. */
    @SuppressWarnings("unchecked")
    public final T found(References references, P id) {
        return references.parent().map(parent -> (T) parent).orElseThrow(() -> notFound(id));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The last completed record of a parent, where it matters for a direct change to values (R6). */
    public final Optional<TrackedRecord<P>> lastCompleted(UnitOfWork work, T parent, TrackedValues values) {
        return parent.records().nextSequence() == 1 || values.equals(parent.present())
                ? Optional.empty()
                : records(work).lastCompleted(parent.id());
    }

    @Override
    final void requireConsistent(T after) {
        after.records().requireConsistent();
    }
}
