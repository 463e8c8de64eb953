package io.crmkit.internal;

import io.crmkit.Numbered;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import java.util.Optional;

/**
 * What the services of all numbered documents do alike: finding them, and their list.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 */
abstract class DocumentService<I, T extends Numbered<I, T>> {

    final Commands commands;
    private final DocumentType<I, T> type;
    private final ListSearch<I> list;

    DocumentService(Commands commands, DocumentType<I, T> type, ListType list) {
        this.commands = commands;
        this.type = type;
        this.list = new ListSearch<>(
                commands, list, (work, query) -> type.store(work).page(query, type.visible(work)));
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

    public final ListType type() {
        return list.type();
    }

    public final Page<I> search(ListQuery query) {
        return list.search(query);
    }

    public final Optional<Row<I>> findNext(ListQuery query, String column, String text) {
        return list.findNext(query, column, text);
    }
}
