package io.crmkit.internal.project;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.check.TrackedNames;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.Deletion;
import io.crmkit.internal.document.DocumentType;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.record.Conversion;
import io.crmkit.internal.record.ParentDeletion;
import io.crmkit.internal.record.ParentService;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AddProject;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ContentReader;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Projects;
import io.crmkit.project.Vendor;
import io.crmkit.record.TrackedValues;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.ServiceStore;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Implements {@link Projects}. */
public final class ProjectService extends ParentService<ProjectId, Project> implements Projects {

    private final ParentType<ProjectId, Project> projects = DocumentTypes.PROJECTS;
    private final ParentType<OpportunityId, Opportunity> opportunities = DocumentTypes.OPPORTUNITIES;
    private final DocumentType<ServiceId, ServiceRecord> services = DocumentTypes.SERVICES;

    public ProjectService(Commands commands) {
        super(commands, DocumentTypes.PROJECTS, ProjectColumns.LIST, Action.PROJECT_DELETE);
    }

    @Override
    public Project add(AddProject command) {
        return commands.runOnce(
                Action.PROJECT_ADD,
                () -> command.idempotencyKey(),
                work -> commands.check(command).entered(command.tracked(), work.scale()),
                work -> add(work, command),
                (work, id) -> projects.find(work, projects.parse(id)));
    }

    private Project add(UnitOfWork work, AddProject command) {
        TrackedValues entered = entered(work, command.customer(), command.salesperson(), command.tracked());
        return projects.add(
                work,
                command.toProject(
                        new ProjectId(work.newId()),
                        work.number(projects.kind(), command.number(), projects.store(work)),
                        entered));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Project modify(ModifyProject command) {
        return commands.change(
                Action.PROJECT_MODIFY,
                work -> commands.check(command)
                        .tracked(command.tracked(), work.scale(), TrackedNames.ACTUAL)
                        .amount("cost", command.cost(), work.scale())
                        .amount("expected", command.expected(), work.scale()),
                work -> modify(work, command));
    }

    @Override
    public Project terminate(ProjectId id) {
        return transition(Action.PROJECT_TERMINATE, id, Project::terminate);
    }

    @Override
    public Project reactivate(ProjectId id) {
        return transition(Action.PROJECT_REACTIVATE, id, Project::reactivate);
    }

    @Override
    public Project convert(OpportunityId opportunity) {
        return convert(Checks.ofId(opportunity), opportunity, null);
    }

    @Override
    public Project convert(OpportunityId opportunity, String number) {
        return convert(
                Checks.ofId(opportunity).required("number", number).number("number", number), opportunity, number);
    }

    private Project convert(Checks checks, OpportunityId opportunity, @Nullable String number) {
        return commands.change(Action.OPPORTUNITY_CONVERT_TO_PROJECT, work -> checks, work -> {
            Opportunity before = opportunities.lockedForUpdate(work, opportunity);
            Opportunity converted = opportunities.save(work, before, before.convert());
            return new Conversion(work).project(converted, number);
        });
    }

    @Override
    public Opportunity copyAsOpportunity(ProjectId id) {
        return commands.change(Action.PROJECT_COPY_AS_OPPORTUNITY, work -> Checks.ofId(id), work -> {
            // held, so that what it names is not deleted meanwhile
            Project copied = projects.lockedForUpdate(work, id);
            projects.unchanged(work, copied);
            return new Conversion(work).opportunity(copied);
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    protected DeletionPlan planDelete(UnitOfWork work, Project project) {
        List<DeletionPlan.Root> roots = new ArrayList<>(List.of(projects.root(project)));
        List<DeletionPlan.Part> changed = new ArrayList<>();
        livingOrigin(project).flatMap(o -> opportunities.find(work, o)).ifPresent(origin -> {
            roots.add(opportunities.root(origin));
            changed.add(opportunities.part(List.of(origin.id())));
        });
        List<ServiceRecord> linked = visibleServices(work, project.id());
        if (!linked.isEmpty()) {
            linked.forEach(service -> roots.add(services.root(service)));
            changed.add(services.part(linked.stream().map(ServiceRecord::id).toList()));
        }
        List<DeletionPlan.Part> removed =
                new ArrayList<>(ParentDeletion.read(work, projects, project).removed(work));
        removed.addAll(ProjectParts.read(work, project).removed());
        return new DeletionPlan(roots, removed, changed);
    }

    @Override
    protected Project delete(UnitOfWork work, ProjectId id, Deletion asked) {
        Optional<Opportunity> origin = touchedOrigin(work, id);
        Project project = projects.lockedForUpdate(work, id);
        asked.requireCurrent(projects, project);
        List<ServiceRecord> linked = touchedServices(work, id);
        if (asked.isPlanned()) {
            requireCurrent(work, asked, project, origin, linked);
        }
        return delete(work, project, origin, linked);
    }

    /** Compares a plan with what else is touched. A plan names only what the actor may see. */
    private void requireCurrent(
            UnitOfWork work,
            Deletion asked,
            Project project,
            Optional<Opportunity> origin,
            List<ServiceRecord> linked) {
        Optional<Opportunity> visibleOrigin = origin.filter(o -> opportunities.sees(work, o.id()));
        visibleOrigin.ifPresent(o -> asked.requireCurrent(opportunities, o));
        List<ServiceRecord> visible = linked.isEmpty() ? linked : visibleServices(work, project.id());
        visible.forEach(service -> asked.requireCurrent(services, service));
        asked.requireRoots(project, 1 + visibleOrigin.stream().count() + visible.size());
    }

    /**
     * Touched before its project, which is the order in which all commands take them (K3). Whether the actor may see the
     * project is asked when that is touched.
     */
    private Optional<Opportunity> touchedOrigin(UnitOfWork work, ProjectId id) {
        Project project = projects.findAny(work, id).orElseThrow(() -> projects.notFound(id));
        return livingOrigin(project)
                .filter(opportunity -> opportunities.store(work).touch(opportunity))
                .flatMap(opportunity -> opportunities.findAny(work, opportunity));
    }

    private List<ServiceRecord> visibleServices(UnitOfWork work, ProjectId project) {
        return work.stores().services().ofProject(project, services.visible(work));
    }

    /** Touches all services of a touched project, whether or not the actor may see them, and reads them. */
    private static List<ServiceRecord> touchedServices(UnitOfWork work, ProjectId project) {
        ServiceStore store = work.stores().services();
        return store.touchOfProject(project) ? store.ofProject(project, Restriction.all()) : List.of();
    }

    private static Optional<OpportunityId> livingOrigin(Project project) {
        return project.origin().filter(origin -> !origin.deleted()).map(Origin::opportunity);
    }

    /** @param linked the services that belong to it, touched */
    private Project delete(UnitOfWork work, Project project, Optional<Opportunity> origin, List<ServiceRecord> linked) {
        ProjectParts parts = ProjectParts.read(work, project);
        parts.remove(work);
        if (!linked.isEmpty()) {
            work.stores().services().clearProject(project.id());
        }
        ParentDeletion.read(work, projects, project).carryOut(work);
        parts.record(work.recorder());
        linked.forEach(s -> work.recorder().changed(EntityKinds.SERVICE, s, s.withoutProject(), s.revision()));
        origin.ifPresent(converted -> opportunities.save(work, converted, converted.withoutProject()));
        return project;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Vendor setVendor(ProjectId project, CustomerId partner, @Nullable String role) {
        return new VendorService(commands).set(project, partner, role);
    }

    @Override
    public void removeVendor(ProjectId project, CustomerId partner) {
        new VendorService(commands).remove(project, partner);
    }

    @Override
    public List<Vendor> vendors(ProjectId project) {
        return new VendorService(commands).all(project);
    }

    @Override
    public Attachment addAttachment(
            ProjectId project, String name, @Nullable String mediaType, AttachmentContent content) {
        return new ProjectDocumentService(commands).add(project, name, mediaType, content);
    }

    @Override
    public void removeAttachment(ProjectId project, int number) {
        new ProjectDocumentService(commands).remove(project, number);
    }

    @Override
    public List<Attachment> attachments(ProjectId project) {
        return new ProjectDocumentService(commands).all(project);
    }

    @Override
    public <T extends @Nullable Object> T readAttachment(ProjectId project, int number, ContentReader<T> reader) {
        return new ProjectDocumentService(commands).read(project, number, reader);
    }
}
