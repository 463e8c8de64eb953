package io.crmkit.testkit.contract;

import io.crmkit.Crm;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All commands on a project and what hangs on it: for what must hold of every command alike. */
final class EveryProjectCommand {
    final Map<String, Consumer<Crm>> commands = new LinkedHashMap<>();

    private EveryProjectCommand(
            @Nullable OpportunityId origin,
            @Nullable ProjectId id,
            @Nullable RecordId<ProjectId> record,
            AddRecord<ProjectId> added,
            @Nullable CustomerId vendor,
            int document,
            @Nullable DeletionPlan plan) {
        AttachmentContent content = AttachmentContent.of(new byte[0]);
        commands.put("opportunity.convert-to-project", crm -> crm.projects().convert(origin));
        commands.put(
                "project.modify",
                crm -> crm.projects()
                        .modify(ModifyProject.of(id, 2L).subject("New").build()));
        commands.put("project.terminate", crm -> crm.projects().terminate(id));
        commands.put("project.reactivate", crm -> crm.projects().reactivate(id));
        commands.put("project.copy-as-opportunity", crm -> crm.projects().copyAsOpportunity(id));
        commands.put("project.set-vendor", crm -> crm.projects().setVendor(id, vendor, "role"));
        commands.put("project.remove-vendor", crm -> crm.projects().removeVendor(id, vendor));
        commands.put("project.add-attachment", crm -> crm.projects().addAttachment(id, "name", null, content));
        commands.put("project.remove-attachment", crm -> crm.projects().removeAttachment(id, document));
        commands.put("project.delete", crm -> crm.projects().delete(id));
        commands.put("project.delete by plan", crm -> crm.projects().delete(plan));
        commands.put("maintenance-record.add", crm -> crm.maintenanceRecords().add(added));
        commands.put(
                "maintenance-record.modify",
                crm -> crm.maintenanceRecords()
                        .modify(ModifyRecord.of(record, 2L).subject("New").build()));
        commands.put(
                "maintenance-record.complete", crm -> crm.maintenanceRecords().complete(record));
        commands.put(
                "maintenance-record.delete", crm -> crm.maintenanceRecords().delete(record));
        commands.put("maintenance-record.reply", crm -> crm.maintenanceRecords().reply(record, "reply"));
    }

    /** On an active opportunity, and on a new project with a record, a vendor and a document. */
    static EveryProjectCommand onWhatIsThere(Fixtures with, OpportunityId origin, Project project) {
        ProjectId id = project.id();
        RecordId<ProjectId> record = with.openWork(id, r -> r).id();
        CustomerId vendor = with.vendor(id, "V").partner();
        int document = with.document(id, "document").number();
        return new EveryProjectCommand(origin, id, record, with.work(id).build(), vendor, document, plan(id));
    }

    /** On what was never there; the parts would be those of a project that is. */
    static EveryProjectCommand onNothing(Fixtures with) {
        ProjectId id = new ProjectId(UUID.randomUUID());
        return new EveryProjectCommand(
                new OpportunityId(UUID.randomUUID()),
                id,
                new RecordId<>(with.project().id(), 77),
                with.work(id).build(),
                with.customer("V"),
                1,
                plan(id));
    }

    /** On null. */
    static EveryProjectCommand onNull() {
        return new EveryProjectCommand(
                null, null, null, AddRecord.<ProjectId>to(null).build(), null, 1, null);
    }

    private static DeletionPlan plan(ProjectId id) {
        DeletionPlan.Root root = new DeletionPlan.Root(new Subject(SubjectKind.PROJECT, id.toString()), 4);
        return new DeletionPlan(List.of(root), List.of(), List.of());
    }
}
