package io.crmkit.history;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one committed command changed (H1). Entries are never changed or removed. Immutable and thread-safe.
 *
 * @param command the id of the command; ids are ordered by time
 * @param action what the command did
 * @param actor the id of the actor
 * @param at the instant of the command, to the microsecond
 * @param idempotencyKey the idempotency key of the command, if it had one (K6)
 * @param touched everything that the command touched; its main subject comes first
 * @since 0.1
 */
public record HistoryEntry(
        UUID command, Action action, String actor, Instant at, Optional<String> idempotencyKey, List<Touched> touched) {

    /** Copies the list, so that the entry is immutable. */
    public HistoryEntry {
        touched = List.copyOf(touched);
    }

    /**
     * Returns the revision that the command gave to the subject or to the document it belongs to; 0 if it has no
     * revision. Entries of one subject are ordered by it and not by the clock, which may go backwards (K11).
     */
    public long revision(Subject subject) {
        return touched.stream()
                .filter(part -> part.subject().equals(subject) || part.root().equals(subject))
                .mapToLong(Touched::rootRevision)
                .max()
                .orElse(0);
    }
}
