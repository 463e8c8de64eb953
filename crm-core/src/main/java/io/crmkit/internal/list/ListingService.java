package io.crmkit.internal.list;

import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Listing;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Implements {@link Listing} for every list. The services whose objects are listed extend it.
 *
 * @param <I> the type of the ids of the listed objects
 */
public class ListingService<I> implements Listing<I> {

    protected final Commands commands;
    private final ListType type;
    private final BiFunction<UnitOfWork, ListQuery, Page<I>> pages;

    /**
     * @param commands runs the queries
     * @param type the list
     * @param pages reads a page for a query that has been checked
     */
    public ListingService(Commands commands, ListType type, BiFunction<UnitOfWork, ListQuery, Page<I>> pages) {
        this.commands = commands;
        this.type = type;
        this.pages = pages;
    }

    /** The list as people see it; what is searched goes by keys alone. */
    @Override
    public final ListType type() {
        return commands.setup().additions().labelled(type);
    }

    @Override
    public final Page<I> search(ListQuery query) {
        new QueryCheck(type).require(Checks.requireGiven("query", query));
        return commands.query(work -> pages.apply(work, query));
    }

    @Override
    public final Optional<Row<I>> findNext(ListQuery query, String column, String text) {
        Filter.Condition found = new Filter.Condition(
                Checks.requireGiven("column", column), Operator.CONTAINS, Checks.requireGiven("text", text));
        new QueryCheck(type).require(Checks.requireGiven("query", query), found);
        ListQuery ahead = new ListQuery(query.filter().and(found), query.sort(), query.after(), 1, false);
        ListQuery around = new ListQuery(ahead.filter(), ahead.sort(), Optional.empty(), 1, false);
        return commands.query(work -> {
            List<Row<I>> next = pages.apply(work, ahead).rows();
            if (next.isEmpty() && ahead.after().isPresent()) {
                // No row after the current one matches, so the first match from the beginning is the current row or
                // before it.
                next = pages.apply(work, around).rows();
            }
            return next.stream().findFirst();
        });
    }
}
