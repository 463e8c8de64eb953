package io.crmkit.internal.document;

import io.crmkit.document.Document;
import io.crmkit.document.Subject;
import io.crmkit.internal.command.UnitOfWork;
import java.util.Map;
import java.util.Optional;

/**
 * How commands hold, read and save one kind of documents that stand alone in the history, perhaps with what hangs on
 * them.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 */
abstract class RootType<I, T extends Document<I, T>> extends DocumentType<I, T> {

    /** Tells the history and the listeners of a change; of the two states one may be empty. */
    abstract void tell(UnitOfWork work, Optional<T> before, Optional<T> after);

    /** The last check before a change is written: to fail is better than to store what cannot be (K13). */
    void requireConsistent(T after) {}

    // -----------------------------------------------------------------------------------------------------------------

    /** Writes a new document. */
    public final T add(UnitOfWork work, T added) {
        store(work).insert(added);
        work.changes().added(subject(added.id()), subject(added.id()), added.revision());
        tell(work, Optional.empty(), Optional.of(added));
        return added;
    }

    /** Writes a touched document, if anything has changed. */
    public final T save(UnitOfWork work, T before, T after) {
        return after.equals(before) ? unchanged(work, before) : saveChanged(work, before, after);
    }

    /** Writes a touched document on which something hangs that has changed. */
    public final T saveChanged(UnitOfWork work, T before, T after) {
        if (after.equals(before)) {
            return before;
        }
        requireConsistent(after);
        store(work).update(after);
        changed(work, before, after);
        return after;
    }

    /** Records what a touched document, which has been written, has become. */
    final void changed(UnitOfWork work, T before, T after) {
        Map<String, String> fieldsBefore = fields(before);
        Map<String, String> fieldsAfter = fields(after);
        if (!fieldsAfter.equals(fieldsBefore)) {
            Subject subject = subject(after.id());
            work.changes().changed(subject, subject, after.revision(), fieldsBefore, fieldsAfter);
            tell(work, Optional.of(before), Optional.of(after));
        }
    }

    /** Records that a document has been deleted. */
    public final void deleted(UnitOfWork work, T deleted) {
        Subject subject = subject(deleted.id());
        work.changes().deleted(subject, subject, deleted.revision(), fields(deleted));
        tell(work, Optional.of(deleted), Optional.empty());
    }
}
