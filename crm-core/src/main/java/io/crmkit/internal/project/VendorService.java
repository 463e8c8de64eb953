package io.crmkit.internal.project;

import io.crmkit.document.Action;
import io.crmkit.document.SubjectKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.ProjectType;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.ledger.CustomerId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Projects;
import io.crmkit.project.Vendor;
import io.crmkit.spi.store.References;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out what {@link Projects} promises of vendors (P2, P3). */
final class VendorService {

    private final Commands commands;
    private final ProjectType projects = new ProjectType();

    VendorService(Commands commands) {
        this.commands = commands;
    }

    Vendor set(ProjectId project, CustomerId partner, @Nullable String role) {
        return commands.change(
                Action.PROJECT_SET_VENDOR, () -> check(project, partner).optionalLine("role", role), work -> {
                    projects.touch(work, project);
                    ReferenceCheck check = new ReferenceCheck().entry("partner", partner);
                    References found = check.resolve(work, projects, project);
                    Project touched = projects.found(found, project);
                    work.requireAllowed();
                    touched.requireModifiable();
                    Optional<Vendor> before = work.stores().vendors().find(project, partner);
                    check.require(found, Optional.empty(), before.isPresent() ? Set.of(partner) : Set.of());
                    return save(work, touched, before, new Vendor(project, partner, Optional.ofNullable(role)));
                });
    }

    private Vendor save(UnitOfWork work, Project project, Optional<Vendor> before, Vendor after) {
        if (before.isEmpty()) {
            work.stores().vendors().insert(after);
            work.changes().added(Subjects.of(after), projects.subject(project.id()), project.revision());
        } else if (before.get().equals(after)) {
            projects.unchanged(work, project);
            return after;
        } else {
            work.stores().vendors().update(after);
            work.changes()
                    .changed(
                            Subjects.of(after),
                            projects.subject(project.id()),
                            project.revision(),
                            Fields.of(before.get()),
                            Fields.of(after));
        }
        work.publish(new CrmEvent.VendorEvent(work.context(), before, Optional.of(after)));
        return after;
    }

    void remove(ProjectId project, CustomerId partner) {
        commands.change(Action.PROJECT_REMOVE_VENDOR, () -> check(project, partner), work -> {
            Project touched = projects.locked(work, project);
            Vendor removed = work.stores()
                    .vendors()
                    .find(project, partner)
                    .orElseThrow(() -> Subjects.notFound(SubjectKind.PROJECT_VENDOR, partner));
            work.requireAllowed();
            touched.requireModifiable();
            work.stores().vendors().delete(project, partner);
            work.changes()
                    .deleted(Subjects.of(removed), projects.subject(project), touched.revision(), Fields.of(removed));
            work.publish(new CrmEvent.VendorEvent(work.context(), Optional.of(removed), Optional.empty()));
            return removed;
        });
    }

    List<Vendor> all(ProjectId project) {
        Checks.requireGiven("project", project);
        return commands.query(
                work -> work.stores().vendors().all(projects.get(work, project).id()));
    }

    private static Checks check(ProjectId project, CustomerId partner) {
        return Checks.begin().required("project", project).required("partner", partner);
    }
}
