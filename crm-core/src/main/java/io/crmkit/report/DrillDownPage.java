package io.crmkit.report;

import java.util.List;
import java.util.Optional;

/**
 * Documents behind the figures of an analysis, by their numbers, by code point. Immutable and thread-safe.
 *
 * @param <I> the type of their ids
 * @param <S> what is summed
 * @param next the number after which the next page begins, empty if this is the last
 * @since 0.1
 */
public record DrillDownPage<I, S extends Sums<S>>(List<DrillDownRow<I, S>> documents, Optional<String> next) {

    public DrillDownPage {
        documents = List.copyOf(documents);
    }

    /** The page of some documents of which one more than fits has been looked for. */
    public static <I, S extends Sums<S>> DrillDownPage<I, S> of(List<DrillDownRow<I, S>> found, int size) {
        return found.size() > size
                ? new DrillDownPage<>(
                        found.subList(0, size), Optional.of(found.get(size - 1).number()))
                : new DrillDownPage<>(found, Optional.empty());
    }
}
