package io.crmkit.memory;

import io.crmkit.list.Row;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedValues;
import java.util.Optional;
import java.util.Set;

/** The list of opportunities. */
final class OpportunityList {
    static final DocumentList<Opportunity, OpportunityId> LIST = new DocumentList<>(
            OpportunityColumns.LIST, o -> Set.of(o.customer(), o.salesperson()), OpportunityList::row);

    private OpportunityList() {}

    private static Row<OpportunityId> row(Opportunity o, RowValues values) {
        TrackedValues present = o.present();
        return values.put(OpportunityColumns.NUMBER, o.number())
                .put(OpportunityColumns.SUBJECT, o.subject())
                .putEntry(OpportunityColumns.CUSTOMER_CODE, OpportunityColumns.CUSTOMER, o.customer())
                .putEntry(OpportunityColumns.EMPLOYEE_CODE, OpportunityColumns.EMPLOYEE, o.salesperson())
                .putText(OpportunityColumns.STAGE, Optional.of(present.stage()))
                .put(OpportunityColumns.RATE, present.rate().percent())
                .put(OpportunityColumns.COST, present.cost().value())
                .put(OpportunityColumns.EXPECTED, present.amount().value())
                .put(
                        OpportunityColumns.OPPORTUNITY_AMOUNT,
                        o.opportunityAmount().value())
                .put(OpportunityColumns.START, present.start())
                .put(OpportunityColumns.PLANNED, present.planned())
                .put(OpportunityColumns.ACTUAL, present.actual())
                .put(OpportunityColumns.STATE, o.state().name())
                .putText(OpportunityColumns.LOST_REASON, o.loss().flatMap(LostDetails::reason))
                .row(o.id(), o.state().highlight());
    }
}
