package io.crmkit.internal.document;

import io.crmkit.document.Numbered;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.list.ListingService;
import io.crmkit.list.ListType;
import java.util.Optional;

/**
 * What the services of all numbered documents do alike: finding them, and their list.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 */
public abstract class DocumentService<I, T extends Numbered<I, T>> extends ListingService<I> {

    private final DocumentType<I, T> type;

    protected DocumentService(Commands commands, DocumentType<I, T> type, ListType list) {
        super(commands, list, (work, query) -> type.store(work).page(query, type.visible(work)));
        this.type = type;
    }

    public final Optional<T> find(I id) {
        return commands.query(work -> type.find(work, id));
    }

    public final Optional<T> findByNumber(String number) {
        return commands.query(work -> type.findByNumber(work, number));
    }

    public final T get(I id) {
        return commands.query(work -> type.get(work, id));
    }
}
