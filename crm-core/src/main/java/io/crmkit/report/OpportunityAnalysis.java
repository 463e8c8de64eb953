package io.crmkit.report;

import io.crmkit.ledger.LedgerId;
import io.crmkit.value.Texts;
import java.util.Comparator;
import java.util.List;

/**
 * The analysis of opportunities by customer or employee (A1). Immutable and thread-safe.
 *
 * @param rows a row a group, by name, then code, then id, all by code point
 * @param total the sums of all rows
 */
public record OpportunityAnalysis(OpportunityCriteria criteria, List<Group> rows, OpportunitySums total) {

    public OpportunityAnalysis {
        rows = List.copyOf(rows);
    }

    /** The analysis of the sums that a store gave, in whatever order. */
    public static OpportunityAnalysis of(OpportunityCriteria criteria, List<Group> groups) {
        return new OpportunityAnalysis(
                criteria,
                groups.stream()
                        .sorted(Comparator.comparing(Group::name, Texts::compare)
                                .thenComparing(Group::code, Texts::compare)
                                .thenComparing(group -> group.id().toString(), Texts::compare))
                        .toList(),
                groups.stream().map(Group::sums).reduce(OpportunitySums.NONE, OpportunitySums::plus));
    }

    /**
     * A row.
     *
     * @param id the customer or employee: what traces the sums to the opportunities they came from
     * @param code its code
     * @param name its name
     */
    public record Group(LedgerId id, String code, String name, OpportunitySums sums) {}
}
