package io.crmkit.spi.store;

import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.spi.Ledger;

/**
 * Reads the lists of customers, employees and products, both of the CRM's own ledger and of a host's.
 *
 * @since 0.1
 */
public interface EntryListStore {

    /**
     * Returns a page of the list of a kind (L1). Its columns and its key are those of {@link
     * io.crmkit.ledger.MasterColumns#list}. It takes one statement if the ledger is in the same database, and a second
     * one for the total. The caller has checked the query.
     *
     * @param kind the kind of the entries
     * @param scope the entries to choose from (M7); here a level is sorted like any other scope
     * @param query which rows, in which order
     * @throws io.crmkit.error.ValidationException with {@code query.not-sortable} or {@code query.not-filterable} if
     *     the ledger is not in the same database and cannot sort or filter by a column
     */
    Page<LedgerId> page(MasterKind kind, Ledger.Scope scope, ListQuery query);
}
