package io.crmkit.internal.record;

import static io.crmkit.internal.document.DocumentTypes.OPPORTUNITIES;
import static io.crmkit.internal.document.DocumentTypes.PROJECTS;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.PlannedAmounts;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedValues;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes projects of opportunities and opportunities of projects. */
public record Conversion(UnitOfWork work) {

    /** What is carried over becomes the project's entered values; actual amounts begin as the expected ones (P1). */
    public Project project(Opportunity converted, @Nullable String number) {
        return PROJECTS.add(
                work,
                new Project(
                        new ProjectId(work.newId()),
                        1,
                        work.number(PROJECTS.kind(), number, PROJECTS.store(work)),
                        Optional.of(new Origin(converted.id(), false)),
                        converted.subject(),
                        converted.customer(),
                        converted.salesperson(),
                        new PlannedAmounts(
                                converted.present().cost(),
                                converted.present().amount(),
                                converted.opportunityAmount()),
                        RecordSummary.entered(converted.present()),
                        ProjectState.ACTIVE,
                        Optional.empty()));
    }

    /** A new opportunity like a project, from today on (P5). */
    public Opportunity opportunity(Project copied) {
        TrackedValues present = copied.present();
        TrackedValues values = new TrackedValues(
                present.stage(),
                present.rate(),
                copied.planned().cost(),
                copied.planned().expected(),
                work.today(),
                Optional.empty(),
                Optional.empty());
        return OPPORTUNITIES.add(
                work,
                Opportunity.started(
                        new OpportunityId(work.newId()),
                        work.number(OPPORTUNITIES.kind(), null, OPPORTUNITIES.store(work)),
                        copied.subject(),
                        copied.customer(),
                        copied.salesperson(),
                        values));
    }
}
