package io.crmkit.spi.store;

import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.spi.Ledger;

/**
 * The lists of customers, employees and products, whoever's ledger they are in.
 *
 * @since 0.1
 */
public interface EntryListStore {

    /**
     * A page of the list of a kind (L1), with the columns and the key of {@link io.crmkit.ledger.MasterColumns#list}, in
     * one statement where the ledger lives in the same database; a second one for the total. The query has been checked.
     *
     * @param scope which entries (M7); a level has no order of its own here
     * @throws io.crmkit.error.ValidationException with {@code query.not-sortable} or {@code query.not-filterable} if the
     *     ledger lives elsewhere and cannot sort or filter so
     */
    Page<LedgerId> page(MasterKind kind, Ledger.Scope scope, ListQuery query);
}
