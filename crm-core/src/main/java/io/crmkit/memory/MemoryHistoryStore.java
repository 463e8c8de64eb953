package io.crmkit.memory;

import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.history.TrackedSnapshot;
import io.crmkit.spi.HistoryStore;
import java.util.List;
import java.util.Optional;

/** Keeps the history (H1), in the order in which it was written. */
record MemoryHistoryStore(LedgerData data) implements HistoryStore {

    @Override
    public void append(HistoryEntry entry, List<TrackedSnapshot> snapshots) {
        data.history.put(data.history.size() + 1, entry);
        entry.idempotencyKey().ifPresent(key -> data.idempotencyKeys.put(key, entry));
        snapshots.forEach(snapshot -> data.addSnapshot(entry.command(), entry.at(), snapshot));
    }

    @Override
    public List<HistoryEntry> of(Subject subject) {
        return data.history.byKey().descendingMap().values().stream()
                .filter(entry -> entry.touched().stream()
                        .anyMatch(touched -> touched.subject().equals(subject)
                                || touched.root().equals(subject)))
                .toList();
    }

    @Override
    public Optional<HistoryEntry> byIdempotencyKey(String key) {
        return data.idempotencyKeys.find(key);
    }
}
