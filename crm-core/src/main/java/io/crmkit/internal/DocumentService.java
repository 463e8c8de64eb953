package io.crmkit.internal;

import io.crmkit.Document;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import java.util.Optional;

/**
 * What the services of all numbered documents do alike: finding them, and their list.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 */
abstract class DocumentService<I, T extends Document<I, T>> {

    final Commands commands;
    private final DocumentType<I, T> type;
    private final QueryCheck queries;

    DocumentService(Commands commands, DocumentType<I, T> type, ListType list) {
        this.commands = commands;
        this.type = type;
        this.queries = new QueryCheck(list);
    }

    public final Optional<T> find(I id) {
        return commands.query(work -> type.find(work, id));
    }

    public final Optional<T> findByNumber(String no) {
        return commands.query(work -> type.findByNumber(work, no));
    }

    public final T get(I id) {
        return commands.query(work -> type.get(work, id));
    }

    public final Page<I> search(ListQuery query) {
        queries.require(Checks.given("query", query));
        return commands.query(work -> type.store(work).page(query, type.visible(work)));
    }
}
