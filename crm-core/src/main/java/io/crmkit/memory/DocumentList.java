package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How documents, or the records of them, become the rows of a list, declared once for each kind. Immutable.
 *
 * @param named the entries of the ledger that the row of a document shows
 * @param row makes the row of a document
 */
record DocumentList<D, I>(ListType type, Function<D, Set<LedgerId>> named, BiFunction<D, RowValues, Row<I>> row) {

    Page<I> page(List<D> documents, ListQuery query, LedgerData data, Ledger ledger, Transaction transaction) {
        Set<LedgerId> ids = documents.stream()
                .flatMap(document -> named.apply(document).stream())
                .collect(Collectors.toSet());
        Map<LedgerId, LedgerNode> entries = ledger.findAll(transaction, ids);
        return new ListEvaluator(type)
                .page(
                        documents.stream()
                                .map(document -> row.apply(document, new RowValues(data, entries)))
                                .toList(),
                        query);
    }
}
