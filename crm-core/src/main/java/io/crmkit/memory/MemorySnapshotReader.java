package io.crmkit.memory;

import io.crmkit.document.Document;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.SnapshotReader;
import io.crmkit.user.Restriction;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * * Reads all documents of a ledger, for verification and export. The lock of the store keeps them from changing in
 * between.
 *
 * @param stores the other stores of the transaction
 */
record MemorySnapshotReader(MemoryStores stores) implements SnapshotReader {

    @Override
    public void opportunities(Consumer<Opportunity> consumer) {
        stores.data().opportunities.all().forEach(consumer);
    }

    @Override
    public List<Opportunity> opportunities(Optional<String> afterNo, int size) {
        return stores.data().opportunities.byNumber(afterNo).limit(size).toList();
    }

    @Override
    public List<TrackedRecord<OpportunityId>> contactRecords(List<OpportunityId> parents) {
        return parents.stream().flatMap(stores.data().contactRecords::of).toList();
    }

    @Override
    public List<Project> projects(Optional<String> afterNo, int size) {
        MemoryProjectStore projects = new MemoryProjectStore(stores);
        return stores.data()
                .projects
                .byNumber(afterNo)
                .limit(size)
                .map(projects::current)
                .toList();
    }

    @Override
    public List<TrackedRecord<ProjectId>> maintenanceRecords(List<ProjectId> parents) {
        return parents.stream().flatMap(stores.data().maintenanceRecords::of).toList();
    }

    @Override
    public List<Quote> quotes(Optional<String> afterNo, int size) {
        return stores.data().quotes.byNumber(afterNo).limit(size).toList();
    }

    @Override
    public List<ServiceRecord> services(Optional<String> afterNo, int size) {
        return stores.data().services.byNumber(afterNo).limit(size).toList();
    }

    @Override
    public List<WorkPlan> workPlans(Optional<String> afterNo, int size) {
        return stores.data().workPlans.byNumber(afterNo).limit(size).toList();
    }

    @Override
    public List<PlanReply> planReplies(List<WorkPlanId> plans) {
        return plans.stream()
                .flatMap(plan -> stores.workPlans().replies(plan).stream())
                .toList();
    }

    @Override
    public List<Reply> replies(List<? extends ParentId> parents) {
        return parents.stream()
                .flatMap(parent -> parent instanceof ProjectId project
                        ? stores.data().maintenanceRecords.repliesOf(project)
                        : stores.data().contactRecords.repliesOf((OpportunityId) parent))
                .toList();
    }

    @Override
    public Map<ParentId, String> numbers(Collection<? extends ParentId> parents) {
        Map<ParentId, String> numbers = new HashMap<>();
        for (ParentId id : parents) {
            Optional<? extends Document<?, ?>> parent = id instanceof ProjectId project
                    ? stores.data().projects.find(project)
                    : stores.data().opportunities.find((OpportunityId) id);
            parent.ifPresent(there -> numbers.put(id, there.number()));
        }
        return numbers;
    }

    @Override
    public void contactRecords(Consumer<TrackedRecord<OpportunityId>> consumer) {
        stores.data().contactRecords.all().forEach(consumer);
    }

    @Override
    public void projects(Consumer<Project> consumer) {
        new MemoryProjectStore(stores).visible(Restriction.all()).forEach(consumer);
    }

    @Override
    public void maintenanceRecords(Consumer<TrackedRecord<ProjectId>> consumer) {
        stores.data().maintenanceRecords.all().forEach(consumer);
    }

    @Override
    public List<Vendor> vendors(Collection<ProjectId> projects) {
        Set<ProjectId> wanted = Set.copyOf(projects);
        return stores.data().vendors.all().stream()
                .filter(vendor -> wanted.contains(vendor.project()))
                .toList();
    }

    @Override
    public List<Attachment> documents(Collection<ProjectId> projects) {
        return projects.stream()
                .flatMap(project -> stores.projectDocuments().all(project).stream())
                .toList();
    }

    @Override
    public void vendors(Consumer<Vendor> consumer) {
        stores.data().vendors.all().forEach(consumer);
    }

    @Override
    public void documents(Consumer<Attachment> consumer) {
        stores.data().projectDocuments.all().forEach(consumer);
    }

    /**
     * Reads all quotes. None can be inconsistent here: a quote is stored as one object, and not as rows that must fit
     * together.
     */
    @Override
    public void quotes(Consumer<Quote> consumer, Consumer<QuoteId> inconsistent) {
        stores.data().quotes.all().forEach(consumer);
    }

    @Override
    public void services(Consumer<ServiceRecord> consumer) {
        stores.data().services.all().forEach(consumer);
    }

    @Override
    public void workPlans(Consumer<WorkPlan> consumer) {
        stores.data().workPlans.all().forEach(consumer);
    }

    @Override
    public void planReplies(Consumer<PlanReply> consumer) {
        stores.data().planReplies.all().forEach(consumer);
    }

    @Override
    public void replies(Consumer<Reply> consumer) {
        stores.data().contactRecords.replies.all().forEach(consumer);
        stores.data().maintenanceRecords.replies.all().forEach(consumer);
    }

    @Override
    public void contactPersons(Consumer<ContactPerson> consumer) {
        stores.data().persons.all().forEach(consumer);
    }

    /**
     * Reads the last snapshot of each opportunity and project: the snapshots are ordered by id and revision, so a later
     * one replaces the earlier ones.
     */
    @Override
    public void lastSnapshots(Consumer<TrackedSnapshot> consumer) {
        Map<ParentId, TrackedSnapshot> last = new LinkedHashMap<>();
        stores.data().snapshots.all().forEach(taken -> last.put(taken.snapshot().id(), taken.snapshot()));
        last.values().forEach(consumer);
    }
}
