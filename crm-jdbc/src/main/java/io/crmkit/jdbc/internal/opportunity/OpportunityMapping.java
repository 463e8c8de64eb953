package io.crmkit.jdbc.internal.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.jdbc.internal.record.RecordLogColumns;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Maps opportunities to their rows. */
public final class OpportunityMapping {

    private static final io.crmkit.jdbc.internal.schema.tables.Opportunity O =
            io.crmkit.jdbc.internal.schema.tables.Opportunity.OPPORTUNITY;
    private static final EntryColumns CUSTOMER = EntryColumns.of(O, "customer");
    private static final EntryColumns EMPLOYEE = EntryColumns.of(O, "employee");
    private static final RecordLogColumns RECORDS = RecordLogColumns.of(O);

    private OpportunityMapping() {}

    /** Returns the fields that {@link #read} needs. */
    public static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(
                O.ID,
                O.REVISION,
                O.NO,
                O.SUBJECT,
                O.CUSTOMER_SOURCE,
                O.CUSTOMER_KEY,
                O.EMPLOYEE_SOURCE,
                O.EMPLOYEE_KEY,
                O.STATE,
                O.LOST_REASON,
                O.LOST_NOTE,
                O.REMARKS));
        fields.addAll(RECORDS.fields());
        return fields;
    }

    /**
     * Returns the opportunity in a row.
     *
     * @param scale the number of decimals of the ledger
     */
    public static Opportunity read(Record row, CurrencyScale scale) {
        return new Opportunity(
                new OpportunityId(row.get(O.ID)),
                row.get(O.REVISION),
                row.get(O.NO),
                row.get(O.SUBJECT),
                new CustomerId(row.get(O.CUSTOMER_SOURCE), row.get(O.CUSTOMER_KEY)),
                new EmployeeId(row.get(O.EMPLOYEE_SOURCE), row.get(O.EMPLOYEE_KEY)),
                RECORDS.read(row, scale),
                OpportunityState.valueOf(row.get(O.STATE)),
                loss(row.get(O.LOST_REASON), row.get(O.LOST_NOTE)),
                Optional.ofNullable(row.get(O.REMARKS)));
    }

    /** Returns all columns of an opportunity except the ledger, the id and the revision. */
    static Map<Field<?>, Object> row(Opportunity o) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(O.NO, o.number());
        row.put(O.FOLDED_NO, Texts.fold(o.number()));
        row.put(O.SUBJECT, o.subject());
        row.put(O.FOLDED_SUBJECT, Texts.fold(o.subject()));
        CUSTOMER.write(o.customer(), row);
        EMPLOYEE.write(o.salesperson(), row);
        RECORDS.write(o.records(), row);
        row.put(O.OPPORTUNITY_AMOUNT, o.opportunityAmount().value());
        row.put(O.STATE, o.state().name());
        row.put(
                O.LOST_REASON,
                o.loss()
                        .flatMap(LostDetails::reason)
                        .map(DictionaryValueId::value)
                        .orElse(null));
        row.put(O.LOST_NOTE, o.loss().flatMap(LostDetails::note).orElse(null));
        row.put(O.REMARKS, o.remarks().orElse(null));
        return row;
    }

    /** Returns the reason and the note of a loss; empty if neither is given (O10). */
    private static Optional<LostDetails> loss(@Nullable UUID reason, @Nullable String note) {
        return reason == null && note == null
                ? Optional.empty()
                : Optional.of(new LostDetails(
                        Optional.ofNullable(reason).map(DictionaryValueId::new), Optional.ofNullable(note)));
    }
}
