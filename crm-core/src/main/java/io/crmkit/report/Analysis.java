package io.crmkit.report;

import io.crmkit.internal.limit.Texts;
import java.util.Comparator;
import java.util.List;

/**
 * Documents, counted and summed by the ledger entry or dictionary value that they name (A1 to A4). Immutable and
 * thread-safe.
 *
 * @param <C> the type of the criteria
 * @param <S> the type of the sums
 * @param criteria which documents were counted
 * @param rows one row for each group, ordered by name, then by code, then by key, each compared by code point
 * @param total the sums of all rows
 * @since 0.1
 */
public record Analysis<C, S extends Sums<S>>(C criteria, List<Group<S>> rows, S total) {

    /** Copies the list, so that the analysis is immutable. */
    public Analysis {
        rows = List.copyOf(rows);
    }

    /**
     * Returns the analysis with the rows that a store has summed. It sorts them itself, so that all stores give the
     * same order.
     *
     * @param criteria which documents were counted
     * @param groups the rows in any order
     * @param none the sums of no document, which are the total of an empty analysis
     */
    public static <C, S extends Sums<S>> Analysis<C, S> of(C criteria, List<Group<S>> groups, S none) {
        Comparator<Group<S>> byName = Comparator.comparing(Group::name, Texts::compare);
        return new Analysis<>(
                criteria,
                groups.stream()
                        .sorted(byName.thenComparing(Group::code, Texts::compare)
                                .thenComparing(group -> group.key().toString(), Texts::compare))
                        .toList(),
                groups.stream().map(Group::sums).reduce(none, Sums::plus));
    }
}
