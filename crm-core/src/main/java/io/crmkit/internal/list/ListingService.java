package io.crmkit.internal.list;

import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Listing;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The common base of the services whose objects are listed.
 *
 * @param <I> the type of the ids of the listed objects
 */
public abstract class ListingService<I> implements Listing<I> {

    protected final Commands commands;
    private final ListSearch<I> list;

    /** @param pages reads a page; the query has been checked */
    protected ListingService(Commands commands, ListType type, BiFunction<UnitOfWork, ListQuery, Page<I>> pages) {
        this.commands = commands;
        this.list = new ListSearch<>(commands, type, pages);
    }

    @Override
    public final ListType type() {
        return list.type();
    }

    @Override
    public final Page<I> search(ListQuery query) {
        return list.search(query);
    }

    @Override
    public final Optional<Row<I>> findNext(ListQuery query, String column, String text) {
        return list.findNext(query, column, text);
    }
}
