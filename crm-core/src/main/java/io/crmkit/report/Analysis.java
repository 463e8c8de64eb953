package io.crmkit.report;

import io.crmkit.value.Texts;
import java.util.Comparator;
import java.util.List;

/**
 * Documents summed by a ledger entry or a value of a dictionary that they name (A1 to A4). Immutable and thread-safe.
 *
 * @param <C> what was counted
 * @param <S> what was summed
 * @param rows a row a group, by name, then code, then what makes the group, all by code point
 * @param total the sums of all rows
 * @since 0.1
 */
public record Analysis<C, S extends Sums<S>>(C criteria, List<Group<S>> rows, S total) {

    public Analysis {
        rows = List.copyOf(rows);
    }

    /**
     * The analysis of the sums that a store gave, in whatever order.
     *
     * @param none the sums of no document
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
