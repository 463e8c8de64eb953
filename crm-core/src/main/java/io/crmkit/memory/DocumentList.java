package io.crmkit.memory;

import io.crmkit.internal.entity.FieldSet;
import io.crmkit.internal.entity.FieldType;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Transaction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns documents, or the records of documents, into the rows of a list. Immutable.
 *
 * @param <D> the type of the documents
 * @param <I> the type of the ids of the rows
 * @param type the columns and the key of the list
 * @param fields the fields that give the values of the columns
 * @param id returns the id of the row of a document
 * @param highlight returns how the row of a document is highlighted
 */
record DocumentList<D, I>(
        ListType type, FieldSet<? super D> fields, Function<D, I> id, Function<D, Highlight> highlight) {

    /**
     * Returns a page of the rows of the documents. It asks the ledger once for all entries that the rows name, as the
     * SQL stores do with a join.
     */
    Page<I> page(List<D> documents, ListQuery query, LedgerData data, Ledger ledger, Transaction transaction) {
        RowValues values = new RowValues(data, ledger.findAll(transaction, named(documents)));
        return new ListEvaluator(type)
                .page(
                        documents.stream()
                                .map(document -> new Row<>(
                                        id.apply(document),
                                        highlight.apply(document),
                                        values.of(type, fields, document)))
                                .toList(),
                        query);
    }

    /** Returns the ids of the ledger entries that the rows show. */
    private Set<LedgerId> named(List<D> documents) {
        return fields.listed().stream()
                .filter(field -> field.type().kind() == FieldType.Kind.ENTRY)
                .flatMap(field -> documents.stream().flatMap(document -> field.value(document).stream()))
                .map(LedgerId.class::cast)
                .collect(Collectors.toSet());
    }
}
