package io.crmkit.memory;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.OpportunityAnalysis;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.OpportunityStore;
import io.crmkit.spi.Transaction;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;

/** Keeps opportunities, and finds their numbers. */
record MemoryOpportunityStore(LedgerData data, Ledger ledger, Transaction transaction) implements OpportunityStore {

    @Override
    public boolean touch(OpportunityId id) {
        Optional<Opportunity> found = data.opportunities.find(id);
        found.ifPresent(opportunity -> data.opportunities.put(id, withRevision(opportunity, 1)));
        return found.isPresent();
    }

    @Override
    public void untouch(OpportunityId id) {
        data.opportunities.put(id, withRevision(data.opportunities.find(id).orElseThrow(), -1));
    }

    @Override
    public Optional<Opportunity> find(OpportunityId id, Restriction restriction) {
        return data.opportunities
                .find(id)
                .filter(Visibility.ofOpportunities(ledger, transaction).of(restriction));
    }

    @Override
    public Optional<Opportunity> findByNumber(String no, Restriction restriction) {
        return data.numbers.find(no).flatMap(id -> find(id, restriction));
    }

    @Override
    public boolean hasNumber(String no) {
        return data.numbers.contains(no);
    }

    @Override
    public void insert(Opportunity opportunity) {
        if (hasNumber(opportunity.no())) {
            throw new RuleException(ErrorCode.NUMBER_TAKEN, opportunity.no());
        }
        data.numbers.put(opportunity.no(), opportunity.id());
        data.opportunities.put(opportunity.id(), opportunity);
    }

    @Override
    public void update(Opportunity opportunity) {
        data.opportunities.put(opportunity.id(), opportunity);
    }

    @Override
    public void delete(OpportunityId id) {
        data.opportunities.find(id).ifPresent(opportunity -> data.numbers.remove(opportunity.no()));
        data.opportunities.remove(id);
    }

    @Override
    public Page<OpportunityId> page(ListQuery query, Restriction restriction) {
        return OpportunityList.LIST.page(visible(restriction), query, data, ledger, transaction);
    }

    @Override
    public List<OpportunityAnalysis.Group> analyse(OpportunityCriteria criteria, Restriction restriction) {
        return new OpportunityGroups(ledger, transaction).of(criteria, visible(restriction));
    }

    private List<Opportunity> visible(Restriction restriction) {
        return data.opportunities.all().stream()
                .filter(Visibility.ofOpportunities(ledger, transaction).of(restriction))
                .toList();
    }

    private static Opportunity withRevision(Opportunity o, int step) {
        return new Opportunity(
                o.id(),
                o.revision() + step,
                o.no(),
                o.subject(),
                o.customer(),
                o.salesperson(),
                o.tracked(),
                o.state(),
                o.loss(),
                o.nextSequence(),
                o.openRecords(),
                o.remarks());
    }
}
