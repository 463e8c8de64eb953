package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Subject;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.record.RecordKind;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.BulkWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes whole documents of an import. It writes them one by one, which costs the same in memory.
 *
 * @param stores the other stores of the transaction
 */
record MemoryBulkWriter(MemoryStores stores) implements BulkWriter {

    @Override
    public void dictionaryValues(List<DictionaryValue> values) {
        values.forEach(stores.dictionaries()::insert);
    }

    @Override
    public void contactPersons(List<ContactPerson> persons) {
        persons.forEach(stores.contactPersons()::insert);
    }

    @Override
    public void opportunities(List<Opportunity> opportunities) {
        opportunities.forEach(stores.opportunities()::insert);
    }

    @Override
    public void contactRecords(Map<OpportunityId, String> numbers, List<TrackedRecord<OpportunityId>> records) {
        records.forEach(stores.contactRecords()::insert);
    }

    @Override
    public void projects(List<Project> projects) {
        projects.forEach(stores.projects()::insert);
    }

    @Override
    public void maintenanceRecords(Map<ProjectId, String> numbers, List<TrackedRecord<ProjectId>> records) {
        records.forEach(stores.maintenanceRecords()::insert);
    }

    @Override
    public void vendors(List<Vendor> vendors) {
        vendors.forEach(stores.vendors()::insert);
    }

    @Override
    public void documents(List<Attachment> documents) {
        documents.forEach(stores.projectDocuments()::insert);
    }

    @Override
    public void quotes(List<Quote> quotes) {
        quotes.forEach(stores.quotes()::insert);
    }

    @Override
    public void services(List<ServiceRecord> services) {
        services.forEach(stores.services()::insert);
    }

    @Override
    public void workPlans(List<WorkPlan> plans) {
        plans.forEach(stores.workPlans()::insert);
    }

    @Override
    public void planReplies(List<PlanReply> replies) {
        replies.forEach(stores.workPlans()::insert);
    }

    @Override
    public void replies(List<Reply> replies) {
        for (Reply reply : replies) {
            if (reply.record().parent().recordKind() == RecordKind.MAINTENANCE) {
                stores.maintenanceRecords().insert(reply);
            } else {
                stores.contactRecords().insert(reply);
            }
        }
    }

    @Override
    public void imported(UUID command, List<Subject> documents) {
        documents.forEach(document -> stores.data().imported.put(document, command));
    }

    @Override
    public void snapshots(UUID command, Instant at, List<TrackedSnapshot> snapshots) {
        snapshots.forEach(snapshot -> stores.data().addSnapshot(command, at, snapshot));
    }
}
