package io.crmkit.jdbc.internal.record;

import io.crmkit.internal.entity.FieldSet;
import io.crmkit.internal.entity.RecordFields;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Describes the lists of contact records and of maintenance records (L1). Each record has a copy of its parent's
 * number, which never changes, so that an index provides the order of the list without a join.
 */
final class RecordList {

    static final ListMapping<RecordId<OpportunityId>> CONTACT = mapping(
            RecordColumns.CONTACT,
            RecordTables.contact(),
            RecordFields.LISTED_CONTACT,
            state -> OpportunityState.valueOf(state).highlight());

    static final ListMapping<RecordId<ProjectId>> MAINTENANCE = mapping(
            RecordColumns.MAINTENANCE,
            RecordTables.maintenance(),
            RecordFields.LISTED_MAINTENANCE,
            state -> ProjectState.valueOf(state).highlight());

    private RecordList() {}

    /**
     * Describes the list of one kind of record.
     *
     * @param highlight returns the highlight for the stored state of a parent
     */
    private static <P extends ParentId> ListMapping<RecordId<P>> mapping(
            ListType type, RecordTables<P> tables, FieldSet<?> fields, Function<String, Highlight> highlight) {
        Table<?> records = tables.records();
        Table<?> parents = tables.parents();
        Field<UUID> parent = tables.parent(records);
        Field<Integer> sequence = RecordTables.sequence(records);
        Field<String> number = tables.parentNo();
        Field<String> state = Columns.of(parents, "state", String.class);
        EntryReference customer = EntryReference.of(parents, "customer");
        TrackedColumns tracked = TrackedColumns.of(records, TrackedColumns.PRESENT);
        ListColumn place = ListColumn.whole(RecordColumns.SEQUENCE, sequence);
        return new ListMapping<>(
                type,
                records,
                List.of(new ListMapping.Join<>(parents, parent, Columns.of(parents, "id", UUID.class))),
                customer,
                EntryReference.of(parents, "employee"),
                List.of(ListColumn.indexed(RecordColumns.NUMBER, number, number), place),
                StoredColumns.of(records)
                        .with(ListColumn.text(
                                RecordColumns.NUMBER, number, Columns.of(parents, "folded_no", String.class)))
                        .with(place)
                        .in(RecordColumns.CUSTOMER, customer)
                        .in(RecordColumns.ACTUAL_COST, tracked.cost())
                        .in(RecordColumns.ACTUAL_AMOUNT, tracked.amount())
                        .columns(type, fields),
                new ListMapping.Head<>(
                        List.of(parent, sequence, state),
                        row -> new RecordId<>(tables.parentId().apply(row.get(parent)), row.get(sequence)),
                        row -> highlight.apply(row.get(state))));
    }
}
