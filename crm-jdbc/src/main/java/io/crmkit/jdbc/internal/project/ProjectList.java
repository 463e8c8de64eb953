package io.crmkit.jdbc.internal.project;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.EntryColumn;
import io.crmkit.jdbc.internal.list.ListJoin;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.NamedColumn;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.ledger.MasterKind;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import java.util.List;

/** The list of projects. */
final class ProjectList {

    private static final EntryReference CUSTOMER = EntryReference.of(PROJECT, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(PROJECT, "employee");

    static final ListMapping<ProjectId> MAPPING = new ListMapping<>(
            ProjectColumns.LIST,
            PROJECT,
            List.of(new ListJoin<>(OPPORTUNITY, PROJECT.ORIGIN, OPPORTUNITY.ID)),
            CUSTOMER,
            EMPLOYEE,
            List.of(OwnColumn.text(ProjectColumns.NUMBER, PROJECT.NO, PROJECT.NO, "no_order")),
            List.of(
                    OwnColumn.text(ProjectColumns.NUMBER, PROJECT.NO, PROJECT.FOLDED_NO),
                    OwnColumn.text(ProjectColumns.SUBJECT, PROJECT.SUBJECT, PROJECT.FOLDED_SUBJECT, "subject_order"),
                    EntryColumn.code(ProjectColumns.CUSTOMER_CODE, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.name(ProjectColumns.CUSTOMER, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.code(ProjectColumns.EMPLOYEE_CODE, MasterKind.EMPLOYEE, EMPLOYEE),
                    EntryColumn.name(ProjectColumns.EMPLOYEE, MasterKind.EMPLOYEE, EMPLOYEE),
                    NamedColumn.ofDictionary(ProjectColumns.STAGE, PROJECT.STAGE),
                    OwnColumn.rate(ProjectColumns.RATE, PROJECT.RATE),
                    OwnColumn.amount(ProjectColumns.COST, PROJECT.PLANNED_COST),
                    OwnColumn.amount(ProjectColumns.EXPECTED, PROJECT.EXPECTED),
                    OwnColumn.amount(ProjectColumns.OPPORTUNITY_AMOUNT, PROJECT.OPPORTUNITY_AMOUNT),
                    OwnColumn.amount(ProjectColumns.ACTUAL_COST, PROJECT.COST),
                    OwnColumn.amount(ProjectColumns.ACTUAL_AMOUNT, PROJECT.AMOUNT),
                    OwnColumn.plain(ProjectColumns.START, PROJECT.START),
                    OwnColumn.plain(ProjectColumns.PLANNED, PROJECT.PLANNED),
                    OwnColumn.plain(ProjectColumns.ACTUAL, PROJECT.ACTUAL),
                    OwnColumn.name(ProjectColumns.STATE, PROJECT.STATE),
                    OwnColumn.text(ProjectColumns.ORIGIN, OPPORTUNITY.NO, OPPORTUNITY.FOLDED_NO)),
            new ListMapping.Head<>(
                    List.of(PROJECT.ID, PROJECT.STATE),
                    row -> new ProjectId(row.get(PROJECT.ID)),
                    row -> ProjectState.valueOf(row.get(PROJECT.STATE)).highlight()));

    private ProjectList() {}
}
