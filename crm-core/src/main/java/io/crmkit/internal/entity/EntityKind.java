package io.crmkit.internal.entity;

import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.event.CrmEvent;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedSnapshot;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that the CRM must know about one kind of entity to record what happens to it: how the history names an entity and
 * what it belongs to, its fields, and the event that listeners hear. Immutable.
 *
 * @param <I> the type of the ids; a part without an id of its own is identified by a text
 * @param <T> the entities
 */
public final class EntityKind<I, T> {

    /** Makes the event of a change; an addition has no state before it, and a deletion none after it. */
    @FunctionalInterface
    public interface EventFactory<T> {
        CrmEvent of(CrmEvent.Context context, Optional<T> before, Optional<T> after);
    }

    private final SubjectKind kind;
    private final Function<T, I> id;
    private final Function<T, Subject> root;
    private final FieldSet<T> fields;
    private final EventFactory<T> event;
    private final Function<T, Optional<RecordParent<?, ?>>> tracked;

    private EntityKind(
            SubjectKind kind,
            Function<T, I> id,
            Function<T, Subject> root,
            FieldSet<T> fields,
            EventFactory<T> event,
            Function<T, Optional<RecordParent<?, ?>>> tracked) {
        this.kind = kind;
        this.id = id;
        this.root = root;
        this.fields = fields;
        this.event = event;
        this.tracked = tracked;
    }

    /** A kind of entities that belong to nothing else. */
    public static <I, T> EntityKind<I, T> of(
            SubjectKind kind, Function<T, I> id, FieldSet<T> fields, EventFactory<T> event) {
        return part(kind, id, entity -> subject(kind, id.apply(entity)), fields, event);
    }

    /**
     * A kind of entities that belong to something larger.
     *
     * @param root returns the entity to which a part belongs, and whose revision counts the changes to the part
     */
    static <I, T> EntityKind<I, T> part(
            SubjectKind kind, Function<T, I> id, Function<T, Subject> root, FieldSet<T> fields, EventFactory<T> event) {
        return new EntityKind<>(kind, id, root, fields, event, entity -> Optional.empty());
    }

    /** A kind of documents that have tracked values, so that the history also keeps a snapshot of each state (H2). */
    static <I, T extends RecordParent<?, ?>> EntityKind<I, T> tracked(
            SubjectKind kind, Function<T, I> id, FieldSet<T> fields, EventFactory<T> event) {
        return new EntityKind<>(
                kind, id, entity -> subject(kind, id.apply(entity)), fields, event, entity -> Optional.of(entity));
    }

    private static Subject subject(SubjectKind kind, Object id) {
        return new Subject(kind, id.toString());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The kind under which the history and errors speak of these entities. */
    public SubjectKind kind() {
        return kind;
    }

    /** Returns how the history names the entity that has an id. */
    public Subject subjectOf(I entityId) {
        return subject(kind, entityId);
    }

    /** Returns how the history names an entity. */
    public Subject subject(T entity) {
        return subjectOf(id.apply(entity));
    }

    /** Returns how the history names what an entity belongs to: itself, if it is not a part. */
    public Subject root(T entity) {
        return root.apply(entity);
    }

    /** Returns what the history compares of an entity: the canonical texts of its fields by key. */
    public Map<String, String> texts(T entity) {
        return fields.texts(entity);
    }

    /** Makes the event of a change. */
    public CrmEvent event(CrmEvent.Context context, Optional<T> before, Optional<T> after) {
        return event.of(context, before, after);
    }

    /** Returns the state of a document that has tracked values; empty for all other entities. */
    public Optional<TrackedSnapshot> snapshot(T entity, boolean deleted) {
        return tracked.apply(entity).map(parent -> TrackedSnapshot.of(parent, deleted));
    }

    /** Returns the error that says that there is no such entity. */
    public NotFoundException notFound(Object missing) {
        return new NotFoundException(ErrorCode.NOT_FOUND, kind, missing);
    }
}
