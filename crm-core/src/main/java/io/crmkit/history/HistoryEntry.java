package io.crmkit.history;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one committed command changed (H1). Never changed itself. Immutable and thread-safe.
 *
 * @param command the id of the command, time-ordered
 * @param action what the command did
 * @param actor the id of the actor
 * @param at when, to the microsecond
 * @param idempotencyKey the key the caller gave, if any
 * @param touched everything it touched, what it was about first
 * @since 0.1
 */
public record HistoryEntry(
        UUID command, Action action, String actor, Instant at, Optional<String> idempotencyKey, List<Touched> touched) {

    public HistoryEntry {
        touched = List.copyOf(touched);
    }

    /**
     * Which revision of a root, or of the root of a subject, the command made; 0 if there is none. Entries of one subject
     * are in this order, whatever the clock said (K11).
     */
    public long revision(Subject subject) {
        return touched.stream()
                .filter(part -> part.subject().equals(subject) || part.root().equals(subject))
                .mapToLong(Touched::rootRevision)
                .max()
                .orElse(0);
    }
}
