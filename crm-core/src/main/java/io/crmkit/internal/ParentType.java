package io.crmkit.internal;

import io.crmkit.error.NotFoundException;
import io.crmkit.error.StaleException;
import io.crmkit.history.Subject;
import io.crmkit.list.ListType;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.DocumentStore;
import io.crmkit.spi.RecordStore;
import io.crmkit.spi.References;
import io.crmkit.user.Restriction;
import io.crmkit.value.Texts;
import java.util.Map;
import java.util.Optional;

/**
 * How commands hold, read and save one kind of what records are kept of: opportunities or projects.
 *
 * @param <P> the type of its ids
 * @param <T> the parents
 */
abstract class ParentType<P extends ParentId, T extends RecordParent<P, T>> {

    /** The kind as the history and errors name it. */
    abstract String kind();

    /** The kind of its records as the history and errors name them. */
    abstract String recordKind();

    /** The kind of the replies to them. */
    abstract String replyKind();

    /** The list of its records. */
    abstract ListType recordList();

    /** What the actions on its records are called, such as {@code contact-record}. */
    abstract String recordAction();

    /** The id of a text that its {@code toString()} gave. */
    abstract P parse(String id);

    abstract DocumentStore<P, T> store(Work work);

    abstract RecordStore<P> records(Work work);

    /** What the actor may see of the kind. */
    abstract Restriction visible(Work work);

    abstract Map<String, String> fields(T parent);

    /** Tells the history and the listeners of a change; of the two states one may be empty. */
    abstract void tell(Work work, Optional<T> before, Optional<T> after);

    /** What was looked up along with other references. */
    @SuppressWarnings("unchecked")
    final T found(References references, P id) {
        return references.parent().map(parent -> (T) parent).orElseThrow(() -> notFound(id));
    }

    // -----------------------------------------------------------------------------------------------------------------

    final Subject subject(P id) {
        return new Subject(kind(), id.toString());
    }

    final Optional<T> find(Work work, P id) {
        return store(work).find(Checks.given("id", id), visible(work));
    }

    /** Finds it whether or not the actor may see it. */
    final Optional<T> findAny(Work work, P id) {
        return store(work).find(id, Restriction.all());
    }

    /** What is no number is nobody's. */
    final Optional<T> findByNumber(Work work, String no) {
        return Texts.checkNumber(Checks.given("no", no)).isPresent()
                ? Optional.empty()
                : store(work).findByNumber(no, visible(work));
    }

    /** @throws NotFoundException if it is not there, or hidden: the two look the same */
    final T get(Work work, P id) {
        return find(work, id).orElseThrow(() -> notFound(id));
    }

    /** Touches (K1): nothing of a parent is read or decided before. */
    final void touch(Work work, P id) {
        if (!store(work).touch(id)) {
            throw notFound(id);
        }
    }

    /** Touches a parent and reads it; whether the actor may go on is for the caller to ask. */
    final T held(Work work, P id) {
        touch(work, id);
        return get(work, id);
    }

    /** Touches a parent and reads it, and asks whether the actor may go on. */
    final T touched(Work work, P id) {
        T touched = held(work, id);
        work.requireAllowed();
        return touched;
    }

    /** @throws StaleException unless the parent had this revision before it was touched */
    final void requireRevision(T touched, long expected) {
        if (touched.revision() - 1 != expected) {
            throw new StaleException(touched.no(), expected, touched.revision() - 1);
        }
    }

    /** After a touch that led to no change: the parent as it was. */
    final T unchanged(Work work, T touched) {
        store(work).untouch(touched.id());
        return touched.atRevision(touched.revision() - 1);
    }

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

    final NotFoundException notFound(P id) {
        return Subjects.notFound(kind(), id);
    }
}
