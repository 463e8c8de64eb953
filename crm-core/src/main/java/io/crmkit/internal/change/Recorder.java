package io.crmkit.internal.change;

import com.google.common.collect.Sets;
import io.crmkit.document.Subject;
import io.crmkit.event.CrmEvent;
import io.crmkit.history.FieldChange;
import io.crmkit.history.Touched;
import io.crmkit.internal.entity.EntityKind;
import io.crmkit.record.TrackedSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Records everything that a command changes: for the history (H1), for reports as of a past instant (H2) and for the
 * listeners (E1).
 * <p>
 * Each method takes the revision of what the entity belongs to, or {@link #NO_REVISION}.
 */
public final class Recorder {

    /** The revision of master data, which does not count its changes. */
    public static final long NO_REVISION = 0;

    private final Supplier<CrmEvent.Context> context;
    private final List<Touched> touched = new ArrayList<>();
    private final List<TrackedSnapshot> snapshots = new ArrayList<>();
    private final List<CrmEvent> events = new ArrayList<>();

    /** @param context returns what every event of the command knows */
    public Recorder(Supplier<CrmEvent.Context> context) {
        this.context = context;
    }

    public boolean isEmpty() {
        return touched.isEmpty() && events.isEmpty();
    }

    public List<Touched> touched() {
        return touched;
    }

    public List<TrackedSnapshot> snapshots() {
        return snapshots;
    }

    public List<CrmEvent> events() {
        return events;
    }

    // -----------------------------------------------------------------------------------------------------------------

    public <T> void added(EntityKind<?, T> kind, T after, long rootRevision) {
        touch(kind.subject(after), Touched.Effect.ADD, kind.root(after), rootRevision, List.of());
        publish(kind, Optional.empty(), Optional.of(after));
    }

    /** Records nothing if no field differs. */
    public <T> void changed(EntityKind<?, T> kind, T before, T after, long rootRevision) {
        List<FieldChange> fields = differences(kind.texts(before), kind.texts(after));
        if (!fields.isEmpty()) {
            touch(kind.subject(after), Touched.Effect.CHANGE, kind.root(after), rootRevision, fields);
            publish(kind, Optional.of(before), Optional.of(after));
        }
    }

    public <T> void deleted(EntityKind<?, T> kind, T before, long rootRevision) {
        deletedAlong(kind, before, rootRevision);
        publish(kind, Optional.of(before), Optional.empty());
    }

    /** Records that a part was deleted because of something larger, whose event speaks for it. */
    public <T> void deletedAlong(EntityKind<?, T> kind, T before, long rootRevision) {
        List<FieldChange> fields = differences(kind.texts(before), Map.of());
        touch(kind.subject(before), Touched.Effect.DELETE, kind.root(before), rootRevision, fields);
    }

    /** Records that a field was changed whose values must not be shown. */
    public <T> void concealed(EntityKind<?, T> kind, T entity, String field) {
        FieldChange change = new FieldChange(field, Optional.empty(), Optional.empty());
        touch(kind.subject(entity), Touched.Effect.CHANGE, kind.root(entity), NO_REVISION, List.of(change));
        publish(kind, Optional.of(entity), Optional.of(entity));
    }

    private <T> void publish(EntityKind<?, T> kind, Optional<T> before, Optional<T> after) {
        after.or(() -> before)
                .flatMap(entity -> kind.snapshot(entity, after.isEmpty()))
                .ifPresent(snapshots::add);
        publish(kind.event(context.get(), before, after));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Records in the history alone that something was added that is no entity. */
    public void added(Subject subject) {
        touch(subject, Touched.Effect.ADD, subject, NO_REVISION, List.of());
    }

    /** Records in the history alone that something was changed that is no entity. */
    public void changed(Subject subject, Map<String, String> before, Map<String, String> after) {
        List<FieldChange> fields = differences(before, after);
        if (!fields.isEmpty()) {
            touch(subject, Touched.Effect.CHANGE, subject, NO_REVISION, fields);
        }
    }

    /** Records an event alone. */
    public void publish(CrmEvent event) {
        events.add(event);
    }

    private void touch(
            Subject subject, Touched.Effect effect, Subject root, long rootRevision, List<FieldChange> fields) {
        touched.add(new Touched(subject, effect, root, rootRevision, fields));
    }

    private static List<FieldChange> differences(Map<String, String> before, Map<String, String> after) {
        return Sets.union(before.keySet(), after.keySet()).stream()
                .sorted()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(
                        name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))))
                .toList();
    }
}
