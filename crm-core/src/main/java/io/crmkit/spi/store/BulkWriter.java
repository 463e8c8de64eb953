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
 * Inserts whole documents in batches, for imports. The caller has checked them, and inserts referenced documents before
 * those that refer to them.
 *
 * @since 0.1
 */
public interface BulkWriter {

    /** Inserts dictionary values. */
    void dictionaryValues(List<DictionaryValue> values);

    /** Inserts contact persons. */
    void contactPersons(List<ContactPerson> persons);

    /** Inserts opportunities. */
    void opportunities(List<Opportunity> opportunities);

    /**
     * Inserts contact records.
     *
     * @param numbers the numbers of their opportunities, which have been inserted already
     * @param records the records
     */
    void contactRecords(Map<OpportunityId, String> numbers, List<TrackedRecord<OpportunityId>> records);

    /** Inserts projects. */
    void projects(List<Project> projects);

    /**
     * Inserts maintenance records.
     *
     * @param numbers the numbers of their projects, which have been inserted already
     * @param records the records
     */
    void maintenanceRecords(Map<ProjectId, String> numbers, List<TrackedRecord<ProjectId>> records);

    /** Inserts vendors of projects. */
    void vendors(List<Vendor> vendors);

    /** Inserts attachments of projects. Their contents are written separately. */
    void documents(List<Attachment> documents);

    /** Inserts quotes with their lines. */
    void quotes(List<Quote> quotes);

    /** Inserts services. */
    void services(List<ServiceRecord> services);

    /** Inserts work plans. */
    void workPlans(List<WorkPlan> plans);

    /** Inserts replies to work plans, which have been inserted already. */
    void planReplies(List<PlanReply> replies);

    /** Inserts replies to contact records and maintenance records. */
    void replies(List<Reply> replies);

    /**
     * Records which documents an import added, so that the history of each of them shows the import (H1). Opportunities
     * and projects need no such record because their snapshots name the command.
     */
    void imported(UUID command, List<Subject> documents);

    /**
     * Stores the state in which an import left opportunities and projects (H2).
     *
     * @param command the id of the import command
     * @param at the time of the import
     * @param snapshots one for each opportunity and project
     */
    void snapshots(UUID command, Instant at, List<TrackedSnapshot> snapshots);
}
