package io.crmkit.internal.document;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Numbered;
import io.crmkit.document.Subject;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.StaleException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKind;
import io.crmkit.internal.limit.Texts;
import io.crmkit.spi.store.DocumentStore;
import io.crmkit.spi.store.Stores;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How commands hold, read and save one kind of numbered documents. Immutable.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 */
public sealed class DocumentType<I, T extends Numbered<I, T>> permits ParentType {

    private final DocumentKind kind;
    private final EntityKind<I, T> entity;
    private final Function<String, I> parser;
    private final Function<Stores, DocumentStore<I, T>> store;

    DocumentType(
            DocumentKind kind,
            EntityKind<I, T> entity,
            Function<String, I> parser,
            Function<Stores, DocumentStore<I, T>> store) {
        this.kind = kind;
        this.entity = entity;
        this.parser = parser;
        this.store = store;
    }

    public final DocumentKind kind() {
        return kind;
    }

    /** Returns the id that has a text. */
    public final I parse(String id) {
        return parser.apply(id);
    }

    public final DocumentStore<I, T> store(UnitOfWork work) {
        return store.apply(work.stores());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns which documents of the kind the actor may see. */
    public final Restriction visible(UnitOfWork work) {
        return work.access().visible(kind());
    }

    public final Subject subject(I id) {
        return entity.subjectOf(id);
    }

    /** Returns the document as a plan to delete it names it. */
    public final DeletionPlan.Root root(T document) {
        return new DeletionPlan.Root(subject(document.id()), document.revision());
    }

    /** Returns the part of a plan that names these documents. */
    public final DeletionPlan.Part part(List<I> ids) {
        return DeletionPlan.Part.of(kind.subject(), ids);
    }

    public final Optional<T> find(UnitOfWork work, I id) {
        return store(work).find(Checks.requireGiven("id", id), visible(work));
    }

    /** Whether the actor may see a document that is there. */
    public final boolean sees(UnitOfWork work, I id) {
        return visible(work) instanceof Restriction.All || find(work, id).isPresent();
    }

    /** Finds it whether or not the actor may see it. */
    public final Optional<T> findAny(UnitOfWork work, I id) {
        return store(work).find(id, Restriction.all());
    }

    /** What is no number is nobody's. */
    final Optional<T> findByNumber(UnitOfWork work, String number) {
        return Texts.checkNumber(Checks.requireGiven("number", number)).isPresent()
                ? Optional.empty()
                : store(work).findByNumber(number, visible(work));
    }

    /** @throws NotFoundException if it is not there, or hidden: the two look the same */
    public final T get(UnitOfWork work, I id) {
        return store(work).find(Checks.requireGiven("id", id), visible(work)).orElseThrow(() -> notFound(id));
    }

    /** Touches (K1): nothing of a document is read or decided before. */
    public final void touch(UnitOfWork work, I id) {
        if (!store(work).touch(id)) {
            throw notFound(id);
        }
    }

    /** Touches a document and reads it; whether the actor may go on is for the caller to ask. */
    public final T locked(UnitOfWork work, I id) {
        touch(work, id);
        return get(work, id);
    }

    /** Touches a document and reads it, and asks whether the actor may go on. */
    public final T lockedForUpdate(UnitOfWork work, I id) {
        T touched = locked(work, id);
        work.requireAllowed();
        return touched;
    }

    /**
     * Requires that nobody has changed the document since it was read.
     *
     * @param read the revision that a checked command names
     * @throws StaleException unless the document had this revision before it was touched
     */
    public final void requireRevision(T touched, @Nullable Long read) {
        long expected = Checks.checked(read);
        if (touched.revision() - 1 != expected) {
            throw new StaleException(touched.number(), expected, touched.revision() - 1);
        }
    }

    /** After a touch that led to no change: the document as it was. */
    public final T unchanged(UnitOfWork work, T touched) {
        store(work).untouch(touched.id());
        return touched.atRevision(touched.revision() - 1);
    }

    public final NotFoundException notFound(I id) {
        return entity.notFound(id);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Writes a new document. */
    public final T add(UnitOfWork work, T added) {
        store(work).insert(added);
        work.recorder().added(entity, added, added.revision());
        return added;
    }

    /** Writes a touched document, if anything has changed. */
    public final T save(UnitOfWork work, T before, T after) {
        return after.equals(before) ? unchanged(work, before) : saveChanged(work, before, after);
    }

    /** Writes a touched document of which some part has changed already, so that its revision stays. */
    public final T saveChanged(UnitOfWork work, T before, T after) {
        if (after.equals(before)) {
            return before;
        }
        requireConsistent(after);
        store(work).update(after);
        work.recorder().changed(entity, before, after, after.revision());
        return after;
    }

    /** Deletes a touched document. */
    public final void delete(UnitOfWork work, T deleted) {
        store(work).delete(deleted.id());
        work.recorder().deleted(entity, deleted, deleted.revision());
    }

    /** The last check before a change is written: to fail is better than to store what cannot be (K13). */
    void requireConsistent(T after) {}
}
