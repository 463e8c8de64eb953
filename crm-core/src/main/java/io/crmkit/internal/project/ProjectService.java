package io.crmkit.internal.project;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.StaleException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.check.TrackedNames;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentService;
import io.crmkit.internal.document.DocumentType;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.document.Plans;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.internal.record.Conversion;
import io.crmkit.internal.record.ParentDeletion;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AddProject;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ContentReader;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Origin;
import io.crmkit.project.PlannedAmounts;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.project.ProjectState;
import io.crmkit.project.Projects;
import io.crmkit.project.Vendor;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedValues;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.References;
import io.crmkit.spi.store.ServiceStore;
import io.crmkit.user.Restriction;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Carries out what {@link Projects} promises. */
public final class ProjectService extends DocumentService<ProjectId, Project> implements Projects {

    private final ParentType<ProjectId, Project> projects = DocumentTypes.PROJECTS;
    private final ParentType<OpportunityId, Opportunity> opportunities = DocumentTypes.OPPORTUNITIES;
    private final DocumentType<ServiceId, ServiceRecord> services = DocumentTypes.SERVICES;

    public ProjectService(Commands commands) {
        super(commands, DocumentTypes.PROJECTS, ProjectColumns.LIST);
    }

    @Override
    public Project add(AddProject command) {
        return commands.runOnce(
                Action.PROJECT_ADD,
                () -> command.idempotencyKey(),
                () -> commands.check(command).entered(command.tracked(), commands.scale()),
                work -> add(work, command, commands.scale()),
                (work, id) -> projects.find(work, projects.parse(id)));
    }

    private Project add(UnitOfWork work, AddProject command, CurrencyScale scale) {
        work.requireAllowed();
        ReferenceCheck check = new ReferenceCheck()
                .entry("customer", command.customer())
                .entry("salesperson", command.salesperson())
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage());
        References found = check.resolve(work);
        check.require(found, Optional.empty(), Set.of());
        DictionaryValue stage = found.values().values().iterator().next();
        TrackedValues entered = command.tracked().toValues(stage, scale);
        return projects.add(
                work,
                new Project(
                        new ProjectId(work.newId()),
                        1,
                        work.number(projects.kind(), command.number(), projects.store(work)),
                        Optional.empty(),
                        Checks.checked(command.subject()),
                        Checks.checked(command.customer()),
                        Checks.checked(command.salesperson()),
                        new PlannedAmounts(entered.cost(), entered.amount(), entered.weighted()),
                        RecordSummary.entered(entered),
                        ProjectState.ACTIVE,
                        Optional.ofNullable(command.remarks())));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Project modify(ModifyProject command) {
        return commands.change(
                Action.PROJECT_MODIFY,
                () -> commands.check(command)
                        .tracked(command.tracked(), commands.scale(), TrackedNames.ACTUAL)
                        .amount("cost", command.cost(), commands.scale())
                        .amount("expected", command.expected(), commands.scale()),
                work -> modify(work, command, commands.scale()));
    }

    private Project modify(UnitOfWork work, ModifyProject command, CurrencyScale scale) {
        projects.touch(work, command.id());
        ReferenceCheck check = new ReferenceCheck()
                .entry("customer", command.customer())
                .entry("salesperson", command.salesperson())
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage());
        References found = check.resolve(work, projects, command.id());
        Project before = projects.found(found, command.id());
        work.requireAllowed();
        projects.requireRevision(before, command.revision());
        check.require(
                found,
                Optional.empty(),
                Set.of(before.customer(), before.salesperson(), before.present().stage()));
        Optional<DictionaryValue> stage = found.values().values().stream().findFirst();
        TrackedValues values = command.tracked().applyTo(before.present(), stage, scale);
        PlannedAmounts planned = before.planned();
        Project after = before.modify(
                Objects.requireNonNullElse(command.subject(), before.subject()),
                Objects.requireNonNullElse(command.customer(), before.customer()),
                Objects.requireNonNullElse(command.salesperson(), before.salesperson()),
                new PlannedAmounts(
                        command.cost() != null ? scale.exact(command.cost()) : planned.cost(),
                        command.expected() != null ? scale.exact(command.expected()) : planned.expected(),
                        planned.opportunityAmount()),
                values,
                projects.lastCompleted(work, before, values),
                command.remarks().applyTo(before.remarks()));
        return projects.save(work, before, after);
    }

    @Override
    public Project terminate(ProjectId id) {
        return change(Action.PROJECT_TERMINATE, id, Project::terminate);
    }

    @Override
    public Project reactivate(ProjectId id) {
        return change(Action.PROJECT_REACTIVATE, id, Project::reactivate);
    }

    private Project change(Action action, ProjectId id, UnaryOperator<Project> transition) {
        return commands.change(action, () -> Checks.ofId(id), work -> {
            Project before = projects.lockedForUpdate(work, id);
            return projects.save(work, before, transition.apply(before));
        });
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
        return commands.change(Action.OPPORTUNITY_CONVERT_TO_PROJECT, () -> checks, work -> {
            Opportunity before = opportunities.lockedForUpdate(work, opportunity);
            Opportunity converted = opportunities.save(work, before, before.convert());
            return new Conversion(work).project(converted, number);
        });
    }

    @Override
    public Opportunity copyAsOpportunity(ProjectId id) {
        return commands.change(Action.PROJECT_COPY_AS_OPPORTUNITY, () -> Checks.ofId(id), work -> {
            // held, so that what it names is not deleted meanwhile
            Project copied = projects.lockedForUpdate(work, id);
            projects.unchanged(work, copied);
            return new Conversion(work).opportunity(copied);
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public void delete(ProjectId id) {
        commands.change(Action.PROJECT_DELETE, () -> Checks.ofId(id), work -> {
            Optional<Opportunity> origin = touchedOrigin(work, id);
            Project project = projects.lockedForUpdate(work, id);
            return delete(work, project, origin, touchedServices(work, id));
        });
    }

    @Override
    public DeletionPlan planDelete(ProjectId id) {
        return commands.query(work -> {
            Project project = projects.get(work, id);
            ParentDeletion<ProjectId, Project> deletion = ParentDeletion.read(work, projects, project);
            List<DeletionPlan.Root> roots = new ArrayList<>(List.of(deletion.root()));
            List<DeletionPlan.Part> changed = new ArrayList<>();
            livingOrigin(project).flatMap(o -> opportunities.find(work, o)).ifPresent(origin -> {
                roots.add(new DeletionPlan.Root(opportunities.subject(origin.id()), origin.revision()));
                changed.add(DeletionPlan.Part.of(opportunities.kind().subject(), List.of(origin.id())));
            });
            List<ServiceRecord> linked = visibleServices(work, id);
            if (!linked.isEmpty()) {
                linked.forEach(s -> roots.add(new DeletionPlan.Root(services.subject(s.id()), s.revision())));
                changed.add(DeletionPlan.Part.of(
                        services.kind().subject(),
                        linked.stream().map(ServiceRecord::id).toList()));
            }
            List<DeletionPlan.Part> removed = new ArrayList<>(deletion.removed(work));
            removed.addAll(ProjectParts.read(work, project).removed());
            return new DeletionPlan(roots, removed, changed);
        });
    }

    @Override
    public void delete(DeletionPlan plan) {
        commands.change(Action.PROJECT_DELETE, () -> Plans.check(plan), work -> {
            ProjectId id = Plans.deleted(plan, projects);
            Optional<Opportunity> origin = touchedOrigin(work, id);
            Project project = projects.lockedForUpdate(work, id);
            Plans.requireCurrent(plan, projects.subject(id), project.number(), project.revision() - 1);
            // what the actor does not see is in no plan
            Optional<Opportunity> told = origin.filter(o -> opportunities.sees(work, o.id()));
            told.ifPresent(
                    o -> Plans.requireCurrent(plan, opportunities.subject(o.id()), o.number(), o.revision() - 1));
            List<ServiceRecord> linked = touchedServices(work, id);
            List<ServiceRecord> visible = linked.isEmpty() ? linked : visibleServices(work, id);
            visible.forEach(s -> Plans.requireCurrent(plan, services.subject(s.id()), s.number(), s.revision() - 1));
            if (plan.roots().size() != 1 + told.stream().count() + visible.size()) {
                throw new StaleException(project.number(), plan.roots().get(0).revision(), project.revision() - 1);
            }
            return delete(work, project, origin, linked);
        });
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
    public <T extends @Nullable Object> T readDocument(ProjectId project, int number, ContentReader<T> reader) {
        return new ProjectDocumentService(commands).read(project, number, reader);
    }
}
