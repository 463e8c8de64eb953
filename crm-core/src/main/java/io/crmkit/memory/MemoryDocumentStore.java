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

/** Keeps one kind of documents, and finds their numbers. */
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

    /** A document as it is to be seen now. */
    T asItStands(T kept) {
        return kept;
    }

    @Override
    public final boolean touch(I id) {
        return count(id, 1);
    }

    @Override
    public final void untouch(I id) {
        count(id, -1);
    }

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
                .map(this::asItStands);
    }

    @Override
    public final Optional<T> findByNumber(String number, Restriction restriction) {
        return documents
                .findByNumber(number)
                .filter(new Visibility(ledger, transaction).of(restriction))
                .map(this::asItStands);
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

    final List<T> visible(Restriction restriction) {
        return documents.all().stream()
                .filter(new Visibility(ledger, transaction).of(restriction))
                .map(this::asItStands)
                .toList();
    }
}
