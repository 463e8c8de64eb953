package io.crmkit.internal.record;

import static io.crmkit.internal.document.DocumentTypes.OPPORTUNITIES;
import static io.crmkit.internal.document.DocumentTypes.PROJECTS;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AddProject;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.TrackedValues;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes projects of opportunities and opportunities of projects. */
public record Conversion(UnitOfWork work) {

    /** What is carried over becomes the project's entered values; actual amounts begin as the expected ones (P1). */
    public Project project(Opportunity converted, @Nullable String number) {
        Project added = AddProject.builder()
                .subject(converted.subject())
                .customer(converted.customer())
                .salesperson(converted.salesperson())
                .build()
                .toProject(
                        new ProjectId(work.newId()),
                        work.number(PROJECTS.kind(), number, PROJECTS.store(work)),
                        converted.present());
        return PROJECTS.add(work, added.from(new Origin(converted.id(), false)));
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
        Opportunity added = AddOpportunity.builder()
                .subject(copied.subject())
                .customer(copied.customer())
                .salesperson(copied.salesperson())
                .build()
                .toOpportunity(
                        new OpportunityId(work.newId()),
                        work.number(OPPORTUNITIES.kind(), null, OPPORTUNITIES.store(work)),
                        values);
        return OPPORTUNITIES.add(work, added);
    }
}
