package io.crmkit.report;

import java.util.List;
import java.util.Optional;

/**
 * A page of the documents behind a figure of an analysis, ordered by number, compared by code point. Immutable and
 * thread-safe.
 *
 * @param <I> the type of the ids of the documents
 * @param <S> the type of the sums
 * @param documents the documents of this page
 * @param next the number after which the next page begins; empty if this is the last page
 * @since 0.1
 */
public record DrillDownPage<I, S extends Sums<S>>(List<DrillDownRow<I, S>> documents, Optional<String> next) {

    /** Copies the list, so that the page is immutable. */
    public DrillDownPage {
        documents = List.copyOf(documents);
    }

    /**
     * Returns a page of documents. The store looks for one document more than fits, whose presence shows that there is
     * a next page.
     *
     * @param found at most {@code size + 1} documents
     * @param size the maximum number of documents of the page
     */
    public static <I, S extends Sums<S>> DrillDownPage<I, S> of(List<DrillDownRow<I, S>> found, int size) {
        return found.size() > size
                ? new DrillDownPage<>(
                        found.subList(0, size), Optional.of(found.get(size - 1).number()))
                : new DrillDownPage<>(found, Optional.empty());
    }
}
