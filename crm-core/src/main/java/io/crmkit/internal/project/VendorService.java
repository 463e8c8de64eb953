package io.crmkit.internal.project;

import io.crmkit.document.Action;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.entity.EntityKinds;
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

/** Implements {@link Projects} for vendors (P2, P3). */
final class VendorService {

    private final Commands commands;
    private final ParentType<ProjectId, Project> projects = DocumentTypes.PROJECTS;

    VendorService(Commands commands) {
        this.commands = commands;
    }

    Vendor set(ProjectId project, CustomerId partner, @Nullable String role) {
        return commands.change(
                Action.PROJECT_SET_VENDOR, work -> check(project, partner).optionalLine("role", role), work -> {
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
            work.recorder().added(EntityKinds.VENDOR, after, project.revision());
        } else if (before.get().equals(after)) {
            projects.unchanged(work, project);
        } else {
            work.stores().vendors().update(after);
            work.recorder().changed(EntityKinds.VENDOR, before.get(), after, project.revision());
        }
        return after;
    }

    void remove(ProjectId project, CustomerId partner) {
        commands.change(Action.PROJECT_REMOVE_VENDOR, work -> check(project, partner), work -> {
            Project touched = projects.locked(work, project);
            Vendor removed = work.stores()
                    .vendors()
                    .find(project, partner)
                    .orElseThrow(() -> EntityKinds.VENDOR.notFound(partner));
            work.requireAllowed();
            touched.requireModifiable();
            work.stores().vendors().delete(project, partner);
            work.recorder().deleted(EntityKinds.VENDOR, removed, touched.revision());
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
