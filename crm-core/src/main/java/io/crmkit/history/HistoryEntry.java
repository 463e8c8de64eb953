package io.crmkit.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one committed command changed (H1). Never changed itself. Immutable and thread-safe.
 *
 * @param command the id of the command, time-ordered
 * @param action the command, such as {@code opportunity.approve}
 * @param actor the id of the actor
 * @param at when, to the microsecond
 * @param idempotencyKey the key the caller gave, if any
 * @param touched everything it touched, what it was about first
 */
public record HistoryEntry(
        UUID command, String action, String actor, Instant at, Optional<String> idempotencyKey, List<Touched> touched) {

    public HistoryEntry {
        touched = List.copyOf(touched);
    }
}
