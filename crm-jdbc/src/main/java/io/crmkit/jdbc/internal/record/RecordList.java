package io.crmkit.jdbc.internal.record;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.EntryColumn;
import io.crmkit.jdbc.internal.list.ListJoin;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.NamedColumn;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Column;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The lists of contact records and of maintenance records. The records keep the number of their parent, which never
 * changes, so that an index has the order of their key.
 */
final class RecordList {

    static final ListMapping<RecordId<OpportunityId>> CONTACT = mapping(
            RecordColumns.CONTACT,
            RecordTables.contact(),
            RecordColumns.COST,
            RecordColumns.EXPECTED,
            state -> OpportunityState.valueOf(state).highlight());

    static final ListMapping<RecordId<ProjectId>> MAINTENANCE = mapping(
            RecordColumns.MAINTENANCE,
            RecordTables.maintenance(),
            RecordColumns.ACTUAL_COST,
            RecordColumns.ACTUAL_AMOUNT,
            state -> ProjectState.valueOf(state).highlight());

    private RecordList() {}

    private static <P extends ParentId> ListMapping<RecordId<P>> mapping(
            ListType type,
            RecordTables<P> tables,
            Column<BigDecimal> cost,
            Column<BigDecimal> amount,
            Function<String, Highlight> highlight) {
        Table<?> records = tables.records();
        Table<?> parents = tables.parents();
        Field<UUID> parent = tables.parent(records);
        Field<Integer> sequence = RecordTables.sequence(records);
        Field<String> number = tables.parentNo();
        Field<String> state = Columns.of(parents, "state", String.class);
        EntryReference customer = EntryReference.of(parents, "customer");
        EntryReference employee = EntryReference.of(records, "employee");
        TrackedColumns tracked = TrackedColumns.of(records, TrackedColumns.PRESENT);
        OwnColumn<Integer> place = OwnColumn.whole(RecordColumns.SEQUENCE, sequence);
        return new ListMapping<>(
                type,
                records,
                List.of(new ListJoin<>(parents, parent, Columns.of(parents, "id", UUID.class))),
                customer,
                EntryReference.of(parents, "employee"),
                List.of(OwnColumn.text(RecordColumns.NUMBER, number, number, "no_order"), place),
                List.of(
                        OwnColumn.text(RecordColumns.NUMBER, number, Columns.of(parents, "folded_no", String.class)),
                        place,
                        OwnColumn.plain(RecordColumns.AT, Columns.of(records, "at", LocalDateTime.class)),
                        NamedColumn.ofDictionary(RecordColumns.TYPE, tables.type()),
                        EntryColumn.code(RecordColumns.CUSTOMER_CODE, MasterKind.CUSTOMER, customer),
                        EntryColumn.name(RecordColumns.CUSTOMER, MasterKind.CUSTOMER, customer),
                        EntryColumn.code(RecordColumns.EMPLOYEE_CODE, MasterKind.EMPLOYEE, employee),
                        EntryColumn.name(RecordColumns.EMPLOYEE, MasterKind.EMPLOYEE, employee),
                        new NamedColumn(
                                RecordColumns.CONTACT_PERSON,
                                tables.contactPerson(),
                                CONTACT_PERSON.ID,
                                CONTACT_PERSON.NAME,
                                CONTACT_PERSON.FOLDED_NAME),
                        OwnColumn.text(
                                RecordColumns.SUBJECT,
                                Columns.of(records, "subject", String.class),
                                Columns.of(records, "folded_subject", String.class)),
                        NamedColumn.ofDictionary(RecordColumns.STAGE, tables.stage()),
                        OwnColumn.rate(RecordColumns.RATE, tracked.rate()),
                        OwnColumn.amount(cost, tracked.cost()),
                        OwnColumn.amount(amount, tracked.amount()),
                        OwnColumn.plain(RecordColumns.START, tracked.start()),
                        OwnColumn.plain(RecordColumns.PLANNED, tracked.planned()),
                        OwnColumn.plain(RecordColumns.ACTUAL, tracked.actual()),
                        OwnColumn.plain(RecordColumns.COMPLETED, tables.completed())),
                new ListMapping.Head<>(
                        List.of(parent, sequence, state),
                        row -> new RecordId<>(tables.parentId().apply(row.get(parent)), row.get(sequence)),
                        row -> highlight.apply(row.get(state))));
    }
}
