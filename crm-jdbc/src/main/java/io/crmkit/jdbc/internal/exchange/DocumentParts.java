package io.crmkit.jdbc.internal.exchange;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_DOCUMENT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN_REPLY;

import io.crmkit.jdbc.internal.plan.WorkPlanMapping;
import io.crmkit.jdbc.internal.project.JdbcProjectDocumentStore;
import io.crmkit.jdbc.internal.project.JdbcVendorStore;
import io.crmkit.jdbc.internal.record.RecordTables;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.Wanted;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;

/**
 * Reads the parts of some documents, one statement for each kind of part, for the export.
 *
 * @param session the ledger and the transaction
 */
record DocumentParts(Session session) {

    List<TrackedRecord<OpportunityId>> contactRecords(List<OpportunityId> parents) {
        return records(RecordTables.contact(), parents);
    }

    List<TrackedRecord<ProjectId>> maintenanceRecords(List<ProjectId> parents) {
        return records(RecordTables.maintenance(), parents);
    }

    private <P extends ParentId> List<TrackedRecord<P>> records(RecordTables<P> tables, List<P> parents) {
        return of(tables, tables.records(), parents)
                .orderBy(RecordTables.sequence(tables.records()))
                .fetch(row -> tables.record(row, session.scale()));
    }

    /** Returns the replies to the records of some documents, which are all of the same kind. */
    List<Reply> replies(List<? extends ParentId> parents) {
        boolean maintenance = !parents.isEmpty() && parents.get(0).recordKind() == RecordKind.MAINTENANCE;
        RecordTables<?> tables = maintenance ? RecordTables.maintenance() : RecordTables.contact();
        return of(tables, tables.replies(), parents)
                .orderBy(RecordTables.sequence(tables.replies()), tables.replyNumber())
                .fetch(tables::reply);
    }

    List<Vendor> vendors(Collection<ProjectId> projects) {
        return of(RecordTables.maintenance(), PROJECT_VENDOR, projects).fetch(JdbcVendorStore::read);
    }

    List<Attachment> documents(Collection<ProjectId> projects) {
        return of(RecordTables.maintenance(), PROJECT_DOCUMENT, projects).fetch(JdbcProjectDocumentStore::read);
    }

    List<PlanReply> planReplies(List<WorkPlanId> plans) {
        Wanted<UUID> wanted = Wanted.of(
                WORK_PLAN_REPLY.PLAN, plans.stream().map(WorkPlanId::value).toList());
        return wanted(List.of(WORK_PLAN_REPLY.fields()), WORK_PLAN_REPLY, wanted)
                .orderBy(WORK_PLAN_REPLY.NUMBER)
                .fetch(WorkPlanMapping::reply);
    }

    /** Returns the numbers of some documents, which are all of the same kind. */
    Map<ParentId, String> numbers(Collection<? extends ParentId> parents) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        boolean projects = parents.iterator().next().recordKind() == RecordKind.MAINTENANCE;
        Table<?> table = projects ? PROJECT : OPPORTUNITY;
        Field<UUID> id = Columns.of(table, "id", UUID.class);
        Field<String> number = Columns.of(table, "no", String.class);
        Wanted<UUID> wanted =
                Wanted.of(id, parents.stream().map(ParentId::value).toList());
        return wanted(List.of(id, number), table, wanted)
                .fetchMap(
                        row -> projects ? new ProjectId(row.get(id)) : new OpportunityId(row.get(id)),
                        row -> row.get(number));
    }

    private SelectConditionStep<Record> of(
            RecordTables<?> tables, Table<?> table, Collection<? extends ParentId> parents) {
        return wanted(
                List.of(table.fields()),
                table,
                Wanted.of(
                        tables.parent(table),
                        parents.stream().map(ParentId::value).toList()));
    }

    /**
     * Selects rows by ids. The ids form a table to begin the join with, because H2 would use no index for a list (see
     * {@link Wanted}).
     */
    private SelectConditionStep<Record> wanted(List<Field<?>> fields, Table<?> table, Wanted<UUID> wanted) {
        return session.dsl()
                .select(fields)
                .from(wanted.values())
                .join(table)
                .on(wanted.matches())
                .where(session.owns(table));
    }
}
