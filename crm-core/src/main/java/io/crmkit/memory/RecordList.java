package io.crmkit.memory;

import io.crmkit.ledger.ContactPerson;
import io.crmkit.list.Column;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedRecord;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lists of contact records and of maintenance records. */
final class RecordList {

    static final DocumentList<Listed<OpportunityId, Opportunity>, RecordId<OpportunityId>> CONTACT = list(
            RecordColumns.CONTACT,
            RecordColumns.COST,
            RecordColumns.EXPECTED,
            o -> o.state().highlight());

    static final DocumentList<Listed<ProjectId, Project>, RecordId<ProjectId>> MAINTENANCE = list(
            RecordColumns.MAINTENANCE,
            RecordColumns.ACTUAL_COST,
            RecordColumns.ACTUAL_AMOUNT,
            p -> p.state().highlight());

    private RecordList() {}

    /** A record with its parent, of which a row shows something. */
    record Listed<P extends ParentId, T extends RecordParent<P, T>>(TrackedRecord<P> record, T parent) {}

    private static <P extends ParentId, T extends RecordParent<P, T>> DocumentList<Listed<P, T>, RecordId<P>> list(
            ListType type, Column<BigDecimal> cost, Column<BigDecimal> amount, Function<T, Highlight> highlight) {
        return new DocumentList<>(
                type,
                listed -> Set.of(listed.parent.customer(), listed.record.employee()),
                (listed, values) ->
                        row(listed, values, cost, amount).row(listed.record.id(), highlight.apply(listed.parent)));
    }

    private static RowValues row(
            Listed<?, ?> listed, RowValues values, Column<BigDecimal> cost, Column<BigDecimal> amount) {
        TrackedRecord<?> r = listed.record;
        return values.put(RecordColumns.NUMBER, listed.parent.number())
                .put(RecordColumns.SEQUENCE, BigDecimal.valueOf(r.id().sequence()))
                .put(RecordColumns.AT, r.at())
                .putText(RecordColumns.TYPE, r.type())
                .putEntry(RecordColumns.CUSTOMER_CODE, RecordColumns.CUSTOMER, listed.parent.customer())
                .putEntry(RecordColumns.EMPLOYEE_CODE, RecordColumns.EMPLOYEE, r.employee())
                .put(
                        RecordColumns.CONTACT_PERSON,
                        r.contactPerson().flatMap(values.data().persons::find).map(ContactPerson::name))
                .put(RecordColumns.SUBJECT, r.subject())
                .putText(RecordColumns.STAGE, Optional.of(r.tracked().stage()))
                .put(RecordColumns.RATE, r.tracked().rate().percent())
                .put(cost, r.tracked().cost().value())
                .put(amount, r.tracked().amount().value())
                .put(RecordColumns.START, r.tracked().start())
                .put(RecordColumns.PLANNED, r.tracked().planned())
                .put(RecordColumns.ACTUAL, r.tracked().actual())
                .put(RecordColumns.COMPLETED, r.completed());
    }
}
