package io.crmkit.examples.hostcode;

import io.crmkit.Crm;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import java.time.LocalDate;
import java.util.List;

/** An example of host code: finds the customers to call because the planned completion has passed. */
public final class FollowUp {

    private final Crm crm;

    public FollowUp(Crm crm) {
        this.crm = crm;
    }

    /**
     * Returns the numbers of active opportunities that were planned to be completed before a day, the largest first.
     */
    public List<String> overdue(LocalDate today) {
        Filter late = Filter.where(OpportunityColumns.STATE, Operator.EQ, "ACTIVE")
                .and(Filter.where(OpportunityColumns.PLANNED, Operator.LT, today.toString()));
        return crm
                .opportunities()
                .search(ListQuery.all().where(late).sortedBy(Sort.descendingBy(OpportunityColumns.EXPECTED)))
                .rows()
                .stream()
                .map(row -> row.get(OpportunityColumns.NUMBER).orElseThrow())
                .toList();
    }
}
