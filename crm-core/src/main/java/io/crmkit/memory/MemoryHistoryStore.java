package io.crmkit.memory;

import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.spi.store.HistoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stores the history in the order in which it was written (H1, K11).
 *
 * @param data the data of the ledger
 * @param name the name of the ledger
 */
record MemoryHistoryStore(LedgerData data, String name) implements HistoryStore {

    @Override
    public void append(HistoryEntry entry, List<TrackedSnapshot> snapshots) {
        data.history.put(data.history.size() + 1, entry);
        entry.idempotencyKey().ifPresent(key -> data.idempotencyKeys.put(key, entry));
        snapshots.forEach(snapshot -> data.addSnapshot(entry.command(), entry.at(), snapshot));
    }

    @Override
    public List<HistoryEntry> of(Subject subject) {
        // an import does not list its documents in its entry; the snapshots and marks that it wrote lead to it.
        Set<UUID> commands = data.snapshots.byKey().entrySet().stream()
                .filter(taken -> subject.id().equals(taken.getKey().id().toString()))
                .map(taken -> taken.getValue().command())
                .collect(Collectors.toSet());
        data.imported.find(subject).ifPresent(commands::add);
        return data.history.byKey().descendingMap().values().stream()
                .filter(entry -> commands.contains(entry.command())
                        || entry.touched().stream()
                                .anyMatch(touched -> touched.subject().equals(subject)
                                        || touched.root().equals(subject)))
                // the revision is the order of the changes, whatever the clock said (K11)
                .sorted(Comparator.comparingLong((HistoryEntry entry) -> entry.revision(subject))
                        .reversed())
                .toList();
    }

    @Override
    public List<Subject> deleted(SubjectKind kind, String field, String value) {
        FieldChange gone = new FieldChange(field, Optional.of(value), Optional.empty());
        return data.history.byKey().descendingMap().values().stream()
                .sorted(Comparator.comparing(HistoryEntry::at).reversed())
                .flatMap(entry -> entry.touched().stream())
                .filter(touched -> touched.effect() == Touched.Effect.DELETE
                        && touched.subject().kind() == kind
                        && touched.fields().contains(gone))
                .map(Touched::subject)
                .toList();
    }

    @Override
    public Optional<HistoryEntry> byIdempotencyKey(String key) {
        return data.idempotencyKeys.find(key);
    }
}
