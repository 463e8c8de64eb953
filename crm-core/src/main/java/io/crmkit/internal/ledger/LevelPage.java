package io.crmkit.internal.ledger;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a page of one level of a tree: first its categories, then its leaves, each part in the requested order (M7).
 *
 * @param work the running query
 * @param kind the kind of the entries
 * @param level the level
 */
record LevelPage(UnitOfWork work, MasterKind kind, Ledger.Scope.Level level) {

    /** @param query a query of {@link MasterColumns#level} */
    Page<LedgerId> read(ListQuery query) {
        boolean amongLeaves = query.after()
                .filter(after -> !Boolean.parseBoolean(after.key().get(0)))
                .isPresent();
        Optional<Cursor> after =
                query.after().map(place -> new Cursor(place.value(), place.key().subList(1, 2)));
        List<Row<LedgerId>> rows = new ArrayList<>();
        long total = 0;
        boolean more = false;
        if (!amongLeaves || query.counted()) {
            Page<LedgerId> categories = part(query, true, amongLeaves ? Optional.empty() : after, query.size());
            if (!amongLeaves) {
                rows.addAll(categories.rows());
                more = categories.next().isPresent();
            }
            total += categories.total().orElse(0);
        }
        int left = query.size() - rows.size();
        if (!more || query.counted()) {
            // Even a full page needs this query, to find out whether another page follows.
            Page<LedgerId> leaves = part(query, false, amongLeaves ? after : Optional.empty(), Math.max(left, 1));
            more |= left == 0 ? !leaves.rows().isEmpty() : leaves.next().isPresent();
            rows.addAll(left == 0 ? List.of() : leaves.rows());
            total += leaves.total().orElse(0);
        }
        return new Page<>(
                rows,
                more
                        ? Optional.of(MasterColumns.level(kind).cursorOf(rows.get(rows.size() - 1), query.sort()))
                        : Optional.empty(),
                query.counted() ? OptionalLong.of(total) : OptionalLong.empty());
    }

    private Page<LedgerId> part(ListQuery query, boolean categories, Optional<Cursor> after, int size) {
        Filter part = Filter.where(MasterColumns.CATEGORY, Operator.EQ, String.valueOf(categories));
        return work.stores()
                .entryLists()
                .page(kind, level, new ListQuery(query.filter().and(part), query.sort(), after, size, query.counted()));
    }
}
