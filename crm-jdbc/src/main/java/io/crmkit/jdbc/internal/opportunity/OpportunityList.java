package io.crmkit.jdbc.internal.opportunity;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.internal.entity.OpportunityFields;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import java.util.List;

/** Describes the list of opportunities (L1). */
final class OpportunityList {

    private static final EntryReference CUSTOMER = EntryReference.of(OPPORTUNITY, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(OPPORTUNITY, "employee");

    static final ListMapping<OpportunityId> MAPPING = new ListMapping<>(
            OpportunityColumns.LIST,
            OPPORTUNITY,
            List.of(),
            CUSTOMER,
            EMPLOYEE,
            List.of(ListColumn.indexed(OpportunityColumns.NUMBER, OPPORTUNITY.NO, OPPORTUNITY.NO)),
            StoredColumns.of(OPPORTUNITY)
                    .ordered(OpportunityColumns.SUBJECT)
                    .columns(OpportunityColumns.LIST, OpportunityFields.FIELDS),
            new ListMapping.Head<>(
                    List.of(OPPORTUNITY.ID, OPPORTUNITY.STATE),
                    row -> new OpportunityId(row.get(OPPORTUNITY.ID)),
                    row -> OpportunityState.valueOf(row.get(OPPORTUNITY.STATE)).highlight()));

    private OpportunityList() {}
}
