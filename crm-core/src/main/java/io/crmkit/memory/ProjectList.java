package io.crmkit.memory;

import io.crmkit.list.Row;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.record.TrackedValues;
import java.util.Optional;
import java.util.Set;

/** The list of projects. */
final class ProjectList {

    static final DocumentList<Project, ProjectId> LIST =
            new DocumentList<>(ProjectColumns.LIST, p -> Set.of(p.customer(), p.salesperson()), ProjectList::row);

    private ProjectList() {}

    private static Row<ProjectId> row(Project p, RowValues values) {
        TrackedValues present = p.present();
        return values.put(ProjectColumns.NUMBER, p.number())
                .put(ProjectColumns.SUBJECT, p.subject())
                .putEntry(ProjectColumns.CUSTOMER_CODE, ProjectColumns.CUSTOMER, p.customer())
                .putEntry(ProjectColumns.EMPLOYEE_CODE, ProjectColumns.EMPLOYEE, p.salesperson())
                .putText(ProjectColumns.STAGE, Optional.of(present.stage()))
                .put(ProjectColumns.RATE, present.rate().percent())
                .put(ProjectColumns.COST, p.planned().cost().value())
                .put(ProjectColumns.EXPECTED, p.planned().expected().value())
                .put(
                        ProjectColumns.OPPORTUNITY_AMOUNT,
                        p.planned().opportunityAmount().value())
                .put(ProjectColumns.ACTUAL_COST, present.cost().value())
                .put(ProjectColumns.ACTUAL_AMOUNT, present.amount().value())
                .put(ProjectColumns.START, present.start())
                .put(ProjectColumns.PLANNED, present.planned())
                .put(ProjectColumns.ACTUAL, present.actual())
                .put(ProjectColumns.STATE, p.state().name())
                .put(
                        ProjectColumns.ORIGIN,
                        p.origin()
                                .map(Origin::opportunity)
                                .flatMap(values.data().opportunities::find)
                                .map(Opportunity::number))
                .row(p.id(), p.state().highlight());
    }
}
