package io.crmkit.jdbc.internal.opportunity;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.EntryColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.NamedColumn;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import java.util.List;

/** The list of opportunities. */
final class OpportunityList {

    private static final EntryReference CUSTOMER = EntryReference.of(OPPORTUNITY, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(OPPORTUNITY, "employee");

    static final ListMapping<OpportunityId> MAPPING = new ListMapping<>(
            OpportunityColumns.LIST,
            OPPORTUNITY,
            List.of(),
            CUSTOMER,
            EMPLOYEE,
            List.of(OwnColumn.text(OpportunityColumns.NUMBER, OPPORTUNITY.NO, OPPORTUNITY.NO, "no_order")),
            List.of(
                    OwnColumn.text(OpportunityColumns.NUMBER, OPPORTUNITY.NO, OPPORTUNITY.FOLDED_NO),
                    OwnColumn.text(
                            OpportunityColumns.SUBJECT,
                            OPPORTUNITY.SUBJECT,
                            OPPORTUNITY.FOLDED_SUBJECT,
                            "subject_order"),
                    EntryColumn.code(OpportunityColumns.CUSTOMER_CODE, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.name(OpportunityColumns.CUSTOMER, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.code(OpportunityColumns.EMPLOYEE_CODE, MasterKind.EMPLOYEE, EMPLOYEE),
                    EntryColumn.name(OpportunityColumns.EMPLOYEE, MasterKind.EMPLOYEE, EMPLOYEE),
                    NamedColumn.ofDictionary(OpportunityColumns.STAGE, OPPORTUNITY.STAGE),
                    OwnColumn.rate(OpportunityColumns.RATE, OPPORTUNITY.RATE),
                    OwnColumn.amount(OpportunityColumns.COST, OPPORTUNITY.COST),
                    OwnColumn.amount(OpportunityColumns.EXPECTED, OPPORTUNITY.EXPECTED),
                    OwnColumn.amount(OpportunityColumns.OPPORTUNITY_AMOUNT, OPPORTUNITY.OPPORTUNITY_AMOUNT),
                    OwnColumn.plain(OpportunityColumns.START, OPPORTUNITY.START),
                    OwnColumn.plain(OpportunityColumns.PLANNED, OPPORTUNITY.PLANNED),
                    OwnColumn.plain(OpportunityColumns.ACTUAL, OPPORTUNITY.ACTUAL),
                    OwnColumn.name(OpportunityColumns.STATE, OPPORTUNITY.STATE),
                    NamedColumn.ofDictionary(OpportunityColumns.LOST_REASON, OPPORTUNITY.LOST_REASON)),
            new ListMapping.Head<>(
                    List.of(OPPORTUNITY.ID, OPPORTUNITY.STATE),
                    row -> new OpportunityId(row.get(OPPORTUNITY.ID)),
                    row -> OpportunityState.valueOf(row.get(OPPORTUNITY.STATE)).highlight()));

    private OpportunityList() {}
}
