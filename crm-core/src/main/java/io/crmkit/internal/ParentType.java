package io.crmkit.internal;

import io.crmkit.history.Subject;
import io.crmkit.list.ListType;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.RecordStore;
import io.crmkit.spi.References;
import java.util.Map;
import java.util.Optional;

/**
 * How commands hold, read and save one kind of what records are kept of: opportunities or projects.
 *
 * @param <P> the type of its ids
 * @param <T> the parents
 */
abstract class ParentType<P extends ParentId, T extends RecordParent<P, T>> extends DocumentType<P, T> {

    /** The kind of its records as the history and errors name them. */
    abstract String recordKind();

    /** The kind of the replies to them. */
    abstract String replyKind();

    /** The list of its records. */
    abstract ListType recordList();

    /** What the actions on its records are called, such as {@code contact-record}. */
    abstract String recordAction();

    abstract RecordStore<P> records(Work work);

    /** Tells the history and the listeners of a change; of the two states one may be empty. */
    abstract void tell(Work work, Optional<T> before, Optional<T> after);

    /** What was looked up along with other references. */
    @SuppressWarnings("unchecked")
    final T found(References references, P id) {
        return references.parent().map(parent -> (T) parent).orElseThrow(() -> notFound(id));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The last completed record of a parent, where it matters for a direct change to values (R6). */
    final Optional<TrackedRecord<P>> lastCompleted(Work work, T parent, TrackedValues values) {
        return parent.records().nextSequence() == 1 || values.equals(parent.present())
                ? Optional.empty()
                : records(work).lastCompleted(parent.id());
    }

    /** Writes a touched parent, if anything has changed. */
    final T save(Work work, T before, T after) {
        return after.equals(before) ? unchanged(work, before) : saveChanged(work, before, after);
    }

    /** Writes a touched parent on which something hangs that has changed. */
    final T saveChanged(Work work, T before, T after) {
        if (after.equals(before)) {
            return before;
        }
        after.records().requireConsistent();
        store(work).update(after);
        Map<String, String> fieldsBefore = fields(before);
        Map<String, String> fieldsAfter = fields(after);
        if (!fieldsAfter.equals(fieldsBefore)) {
            Subject subject = subject(after.id());
            work.changes().changed(subject, subject, after.revision(), fieldsBefore, fieldsAfter);
            tell(work, Optional.of(before), Optional.of(after));
        }
        return after;
    }

    /** Writes a new parent. */
    final T add(Work work, T added) {
        store(work).insert(added);
        work.changes().added(subject(added.id()), subject(added.id()), added.revision());
        tell(work, Optional.empty(), Optional.of(added));
        return added;
    }
}
