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

/** How documents, or the records of them, become the rows of a list. Immutable. */
record DocumentList<D, I>(
        ListType type, FieldSet<? super D> fields, Function<D, I> id, Function<D, Highlight> highlight) {

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

    /** The entries of the ledger that the rows of documents show. */
    private Set<LedgerId> named(List<D> documents) {
        return fields.listed().stream()
                .filter(field -> field.type().kind() == FieldType.Kind.ENTRY)
                .flatMap(field -> documents.stream().flatMap(document -> field.value(document).stream()))
                .map(LedgerId.class::cast)
                .collect(Collectors.toSet());
    }
}
