package io.crmkit.testkit;

import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterData;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What tests read of the lists of customers, employees and products. */
public final class Listed {

    private Listed() {}

    /** The codes of the first thousand rows of a list. */
    public static List<String> codes(Listing<?> list) {
        return codes(list, ListQuery.all().ofSize(ListQuery.MAX_PAGE_SIZE));
    }

    /** The codes of a page of a list. */
    public static List<String> codes(Listing<?> list, ListQuery query) {
        return list.search(query).rows().stream()
                .map(row -> row.get(MasterColumns.CODE).orElseThrow())
                .toList();
    }

    /** The first thousand leaves, by code. */
    public static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> List<E> entries(
            MasterData<I, E, D> data) {
        return entries(data, data);
    }

    /** The first thousand entries of a list, in its order. */
    public static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> List<E> entries(
            MasterData<I, E, D> data, Listing<I> list) {
        List<I> ids = list.search(ListQuery.all().ofSize(ListQuery.MAX_PAGE_SIZE)).rows().stream()
                .map(Row::id)
                .toList();
        Map<I, E> found = data.findAll(ids);
        return ids.stream().map(found::get).map(Objects::requireNonNull).toList();
    }
}
