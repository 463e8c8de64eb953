package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityState;

/** The fields of an opportunity. */
public final class OpportunityFields {

    private static final TrackedFields TRACKED = new TrackedFields(
            OpportunityColumns.STAGE,
            OpportunityColumns.RATE,
            OpportunityColumns.COST,
            OpportunityColumns.EXPECTED,
            OpportunityColumns.START,
            OpportunityColumns.PLANNED,
            OpportunityColumns.ACTUAL);

    public static final FieldSet<Opportunity> FIELDS = FieldSet.<Opportunity>of(
                    defaulted(OpportunityColumns.NUMBER, FieldType.NUMBER, Opportunity::number)
                            .explained("help.number")
                            .onAdding(),
                    required(OpportunityColumns.SUBJECT, FieldType.LINE, Opportunity::subject),
                    required(OpportunityColumns.CUSTOMER, FieldType.CUSTOMER, Opportunity::customer)
                            .listed(OpportunityColumns.CUSTOMER_CODE, OpportunityColumns.CUSTOMER),
                    required(OpportunityColumns.EMPLOYEE, FieldType.EMPLOYEE, Opportunity::salesperson)
                            .listed(OpportunityColumns.EMPLOYEE_CODE, OpportunityColumns.EMPLOYEE))
            .and(TRACKED.ofParent().of(Opportunity::records))
            .and(FieldSet.of(
                    defaulted(OpportunityColumns.OPPORTUNITY_AMOUNT, FieldType.AMOUNT, Opportunity::opportunityAmount)
                            .explained("help.opportunity_amount")
                            .derived(),
                    defaulted(OpportunityColumns.STATE, FieldType.choice(OpportunityState.class), Opportunity::state)
                            .never(),
                    optional(
                                    OpportunityColumns.LOST_REASON,
                                    FieldType.dictionary(Dictionary.LOST_REASON),
                                    (Opportunity o) -> o.loss().flatMap(LostDetails::reason))
                            .never(),
                    optional(
                                    "lost_note",
                                    FieldType.MEMO,
                                    (Opportunity o) -> o.loss().flatMap(LostDetails::note))
                            .never(),
                    optional("remarks", FieldType.MEMO, Opportunity::remarks)))
            .labelled("opportunities");

    private OpportunityFields() {}
}
