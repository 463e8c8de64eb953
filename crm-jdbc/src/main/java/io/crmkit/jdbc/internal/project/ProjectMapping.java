package io.crmkit.jdbc.internal.project;

import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.jdbc.internal.record.RecordLogColumns;
import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.PlannedAmounts;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Maps projects to their rows. Whether the origin has been deleted is not stored: the query looks for it, so the two
 * can never disagree.
 */
public final class ProjectMapping {

    private static final io.crmkit.jdbc.internal.schema.tables.Project P =
            io.crmkit.jdbc.internal.schema.tables.Project.PROJECT;
    private static final Opportunity FROM = Opportunity.OPPORTUNITY.as("origin_of");
    /** The id of the origin; null if the opportunity no longer exists. */
    private static final Field<UUID> LIVING_ORIGIN = DSL.field(DSL.select(FROM.ID)
                    .from(FROM)
                    .where(FROM.LEDGER.eq(P.LEDGER))
                    .and(FROM.ID.eq(P.ORIGIN)))
            .as("living_origin");

    private static final EntryColumns CUSTOMER = EntryColumns.of(P, "customer");
    private static final EntryColumns EMPLOYEE = EntryColumns.of(P, "employee");
    private static final RecordLogColumns RECORDS = RecordLogColumns.of(P);

    private ProjectMapping() {}

    /** Returns the fields that {@link #read} needs. */
    public static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(
                P.ID,
                P.REVISION,
                P.NO,
                P.ORIGIN,
                LIVING_ORIGIN,
                P.SUBJECT,
                P.CUSTOMER_SOURCE,
                P.CUSTOMER_KEY,
                P.EMPLOYEE_SOURCE,
                P.EMPLOYEE_KEY,
                P.PLANNED_COST,
                P.EXPECTED,
                P.OPPORTUNITY_AMOUNT,
                P.STATE,
                P.REMARKS));
        fields.addAll(RECORDS.fields());
        return fields;
    }

    /**
     * Returns the project in a row.
     *
     * @param scale the number of decimals of the ledger
     */
    public static Project read(Record row, CurrencyScale scale) {
        return new Project(
                new ProjectId(row.get(P.ID)),
                row.get(P.REVISION),
                row.get(P.NO),
                Optional.ofNullable(row.get(P.ORIGIN))
                        .map(id -> new Origin(new OpportunityId(id), row.get(LIVING_ORIGIN) == null)),
                row.get(P.SUBJECT),
                new CustomerId(row.get(P.CUSTOMER_SOURCE), row.get(P.CUSTOMER_KEY)),
                new EmployeeId(row.get(P.EMPLOYEE_SOURCE), row.get(P.EMPLOYEE_KEY)),
                new PlannedAmounts(
                        scale.exact(row.get(P.PLANNED_COST)),
                        scale.exact(row.get(P.EXPECTED)),
                        scale.exact(row.get(P.OPPORTUNITY_AMOUNT))),
                RECORDS.read(row, scale),
                ProjectState.valueOf(row.get(P.STATE)),
                Optional.ofNullable(row.get(P.REMARKS)));
    }

    /** Returns all columns of a project except the ledger, the id and the revision. */
    static Map<Field<?>, Object> row(Project p) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(P.NO, p.number());
        row.put(P.FOLDED_NO, Texts.fold(p.number()));
        row.put(P.ORIGIN, p.origin().map(origin -> origin.opportunity().value()).orElse(null));
        row.put(P.SUBJECT, p.subject());
        row.put(P.FOLDED_SUBJECT, Texts.fold(p.subject()));
        CUSTOMER.write(p.customer(), row);
        EMPLOYEE.write(p.salesperson(), row);
        row.put(P.PLANNED_COST, p.planned().cost().value());
        row.put(P.EXPECTED, p.planned().expected().value());
        row.put(P.OPPORTUNITY_AMOUNT, p.planned().opportunityAmount().value());
        RECORDS.write(p.records(), row);
        row.put(P.STATE, p.state().name());
        row.put(P.REMARKS, p.remarks().orElse(null));
        return row;
    }
}
