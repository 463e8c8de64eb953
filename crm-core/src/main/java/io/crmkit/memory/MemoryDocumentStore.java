package io.crmkit.memory;

import io.crmkit.document.Numbered;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.DocumentStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Stores the documents of one kind.
 *
 * @param <I> the type of the ids
 * @param <T> the type of the documents
 */
abstract class MemoryDocumentStore<I, T extends Numbered<I, T>> implements DocumentStore<I, T> {

    final LedgerData data;
    final Ledger ledger;
    final Transaction transaction;
    private final Documents<I, T> documents;
    private final DocumentList<T, I> list;

    MemoryDocumentStore(MemoryStores stores, Documents<I, T> documents, DocumentList<T, I> list) {
        this.data = stores.data();
        this.ledger = stores.context().ledger();
        this.transaction = stores.transaction();
        this.documents = documents;
        this.list = list;
    }

    /** Returns a stored document with everything that is looked up on each read; here nothing. */
    T current(T kept) {
        return kept;
    }

    @Override
    public final boolean touch(I id) {
        return count(id, 1);
    }

    /** Takes the count of {@link #touch} back, because a command that changes nothing leaves the revision as it was. */
    @Override
    public final void untouch(I id) {
        count(id, -1);
    }

    /** Changes the revision by a step, and returns whether the document exists. */
    private boolean count(I id, int step) {
        Optional<T> found = documents.find(id);
        found.ifPresent(document -> documents.update(id, document.atRevision(document.revision() + step)));
        return found.isPresent();
    }

    @Override
    public final Optional<T> find(I id, Restriction restriction) {
        return documents
                .find(id)
                .filter(new Visibility(ledger, transaction).of(restriction))
                .map(this::current);
    }

    @Override
    public final Optional<T> findByNumber(String number, Restriction restriction) {
        return documents
                .findByNumber(number)
                .filter(new Visibility(ledger, transaction).of(restriction))
                .map(this::current);
    }

    @Override
    public final Page<I> page(ListQuery query, Restriction restriction) {
        return list.page(visible(restriction), query, data, ledger, transaction);
    }

    @Override
    public final boolean hasNumber(String number) {
        return documents.hasNumber(number);
    }

    @Override
    public final void numbers(Consumer<String> consumer) {
        documents.all().forEach(document -> consumer.accept(document.number()));
    }

    @Override
    public final void insert(T document) {
        documents.insert(document.id(), document.number(), document);
    }

    @Override
    public final void update(T document) {
        documents.update(document.id(), document);
    }

    @Override
    public final void delete(I id) {
        documents.find(id).ifPresent(document -> documents.remove(id, document.number()));
    }

    /** Returns the documents that the restriction lets the actor see (U3), ordered by id. */
    final List<T> visible(Restriction restriction) {
        return documents.all().stream()
                .filter(new Visibility(ledger, transaction).of(restriction))
                .map(this::current)
                .toList();
    }
}
