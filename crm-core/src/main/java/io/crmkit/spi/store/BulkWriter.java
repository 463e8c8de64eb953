package io.crmkit.spi.store;

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
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.service.ServiceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes whole, checked documents in batches. References are written before what names them.
 *
 * @since 0.1
 */
public interface BulkWriter {

    void dictionaryValues(List<DictionaryValue> values);

    void contactPersons(List<ContactPerson> persons);

    void opportunities(List<Opportunity> opportunities);

    /** @param numbers the numbers of their opportunities, which are written already */
    void contactRecords(Map<OpportunityId, String> numbers, List<TrackedRecord<OpportunityId>> records);

    void projects(List<Project> projects);

    /** @param numbers the numbers of their projects, which are written already */
    void maintenanceRecords(Map<ProjectId, String> numbers, List<TrackedRecord<ProjectId>> records);

    void vendors(List<Vendor> vendors);

    /** Documents of projects; their contents are written by themselves. */
    void documents(List<Attachment> documents);

    /** Quotes with their lines. */
    void quotes(List<Quote> quotes);

    void services(List<ServiceRecord> services);

    void workPlans(List<WorkPlan> plans);

    /** Replies to work plans, which are written already. */
    void planReplies(List<PlanReply> replies);

    /** Replies to contact records and to maintenance records. */
    void replies(List<Reply> replies);

    /**
     * Records which documents an import added, so that its entry is found from each of them (H1). The snapshots do this
     * for opportunities and projects.
     */
    void imported(UUID command, List<Subject> documents);

    /** Writes the opportunities and projects as an import left them (H2). */
    void snapshots(UUID command, Instant at, List<TrackedSnapshot> snapshots);
}
