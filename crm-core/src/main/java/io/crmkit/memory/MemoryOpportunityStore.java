package io.crmkit.memory;

import io.crmkit.internal.entity.OpportunityFields;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedValues;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.store.OpportunityStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.stream.Stream;

/** Stores opportunities. */
final class MemoryOpportunityStore extends MemoryDocumentStore<OpportunityId, Opportunity> implements OpportunityStore {

    MemoryOpportunityStore(MemoryStores stores) {
        super(
                stores,
                stores.data().opportunities,
                new DocumentList<>(
                        OpportunityColumns.LIST,
                        OpportunityFields.FIELDS,
                        Opportunity::id,
                        o -> o.state().highlight()));
    }

    @Override
    public List<Group<OpportunitySums>> analyse(OpportunityCriteria criteria, Restriction restriction) {
        return new Groups(ledger, transaction)
                .of(counted(criteria, restriction), Groups.by(criteria.groupBy()), MemoryOpportunityStore::sums);
    }

    @Override
    public DrillDownPage<OpportunityId, OpportunitySums> drillDown(
            OpportunityCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return Groups.drillDown(
                counted(criteria, restriction),
                query,
                Stream::of,
                Groups.by(criteria.groupBy()).andThen(GroupKey.Entry::new),
                MemoryOpportunityStore::sums);
    }

    /** Returns the opportunities that meet the criteria. The stage is the present one (A1), unlike that of projects. */
    private Stream<Opportunity> counted(OpportunityCriteria criteria, Restriction restriction) {
        Groups groups = new Groups(ledger, transaction);
        return visible(restriction).stream()
                .filter(groups.counted(criteria, o -> o.present().start()))
                .filter(o -> criteria.stage().stream().allMatch(o.present().stage()::equals))
                .filter(o -> criteria.state().stream().allMatch(o.state()::equals));
    }

    private static OpportunitySums sums(Opportunity o) {
        TrackedValues present = o.present();
        return new OpportunitySums(
                1,
                present.cost().value(),
                present.amount().value(),
                o.opportunityAmount().value());
    }
}
