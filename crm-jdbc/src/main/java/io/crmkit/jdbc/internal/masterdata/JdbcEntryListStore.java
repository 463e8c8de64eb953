package io.crmkit.jdbc.internal.masterdata;

import io.crmkit.jdbc.internal.ledger.own.OwnLedger;
import io.crmkit.jdbc.internal.list.ListPage;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.EntryListStore;

/**
 * Reads the lists of ledger entries, in the best way for each ledger: the CRM's own, one of the host in the same
 * database, or one elsewhere.
 *
 * @param session the ledger and the transaction
 */
public record JdbcEntryListStore(Session session) implements EntryListStore {

    @Override
    public Page<LedgerId> page(MasterKind kind, Ledger.Scope scope, ListQuery query) {
        if (session.ledger().ledger() instanceof OwnLedger) {
            return new ListPage<>(session, EntryList.of(kind)).read(query, EntryList.in(kind, scope));
        }
        return session.relational().isPresent()
                ? new HostEntryPage(session, kind).read(scope, query)
                : new ElsewherePage(session, kind).read(scope, query);
    }
}
