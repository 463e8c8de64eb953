package io.crmkit.jdbc.internal.project;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;

import io.crmkit.internal.entity.ProjectFields;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import java.util.List;

/** Describes the list of projects (L1). The opportunity is joined for its number. */
final class ProjectList {

    private static final EntryReference CUSTOMER = EntryReference.of(PROJECT, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(PROJECT, "employee");

    static final ListMapping<ProjectId> MAPPING = new ListMapping<>(
            ProjectColumns.LIST,
            PROJECT,
            List.of(new ListMapping.Join<>(OPPORTUNITY, PROJECT.ORIGIN, OPPORTUNITY.ID)),
            CUSTOMER,
            EMPLOYEE,
            List.of(ListColumn.indexed(ProjectColumns.NUMBER, PROJECT.NO, PROJECT.NO)),
            StoredColumns.of(PROJECT)
                    .ordered(ProjectColumns.SUBJECT)
                    .in(ProjectColumns.COST, PROJECT.PLANNED_COST)
                    .in(ProjectColumns.ACTUAL_COST, PROJECT.COST)
                    .in(ProjectColumns.ACTUAL_AMOUNT, PROJECT.AMOUNT)
                    .in(ProjectColumns.ORIGIN, OPPORTUNITY.NO)
                    .columns(ProjectColumns.LIST, ProjectFields.FIELDS),
            new ListMapping.Head<>(
                    List.of(PROJECT.ID, PROJECT.STATE),
                    row -> new ProjectId(row.get(PROJECT.ID)),
                    row -> ProjectState.valueOf(row.get(PROJECT.STATE)).highlight()));

    private ProjectList() {}
}
