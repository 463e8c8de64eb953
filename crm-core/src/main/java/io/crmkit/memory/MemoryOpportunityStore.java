package io.crmkit.memory;

import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.Group;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.OpportunityStore;
import io.crmkit.user.Restriction;
import java.util.List;

/** Keeps opportunities. */
final class MemoryOpportunityStore extends MemoryDocumentStore<OpportunityId, Opportunity> implements OpportunityStore {

    MemoryOpportunityStore(MemoryStores stores) {
        super(stores, stores.data().opportunities);
    }

    @Override
    public Page<OpportunityId> page(ListQuery query, Restriction restriction) {
        return OpportunityList.LIST.page(visible(restriction), query, data, ledger, transaction);
    }

    @Override
    public List<Group<OpportunitySums>> analyse(OpportunityCriteria criteria, Restriction restriction) {
        return new OpportunityGroups(new LedgerGroups(ledger, transaction)).of(criteria, visible(restriction));
    }
}
