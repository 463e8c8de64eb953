package io.crmkit.internal.change;

import com.google.common.collect.Sets;
import io.crmkit.document.Subject;
import io.crmkit.event.CrmEvent;
import io.crmkit.history.FieldChange;
import io.crmkit.history.Touched;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything that a command has changed: for the history (H1) and the listeners (E1). */
public final class Changes {

    private final List<Touched> touched = new ArrayList<>();
    private final List<TrackedSnapshot> snapshots = new ArrayList<>();
    private final List<CrmEvent> events = new ArrayList<>();

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
    public void publish(CrmEvent event) {
        events.add(event);
    }

    /** Records an opportunity or project as the command leaves it (H2). */
    public void snapshot(RecordParent<?, ?> parent, boolean deleted) {
        snapshots.add(TrackedSnapshot.of(parent, deleted));
    }

    public void added(Subject subject, Subject root, long rootRevision) {
        touched.add(new Touched(subject, Touched.Effect.ADD, root, rootRevision, List.of()));
    }

    public void deleted(Subject subject, Subject root, long rootRevision, Map<String, String> fields) {
        touched.add(new Touched(subject, Touched.Effect.DELETE, root, rootRevision, differences(fields, Map.of())));
    }

    /** Nothing is recorded if no field differs. */
    public void changed(
            Subject subject, Subject root, long rootRevision, Map<String, String> before, Map<String, String> after) {
        List<FieldChange> fields = differences(before, after);
        if (!fields.isEmpty()) {
            touched.add(new Touched(subject, Touched.Effect.CHANGE, root, rootRevision, fields));
        }
    }

    /** A field was changed, and neither what it was nor what it is may be told. */
    public void concealed(Subject subject, Subject root, long rootRevision, String field) {
        touched.add(new Touched(
                subject,
                Touched.Effect.CHANGE,
                root,
                rootRevision,
                List.of(new FieldChange(field, Optional.empty(), Optional.empty()))));
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
