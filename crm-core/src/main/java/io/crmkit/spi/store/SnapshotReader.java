package io.crmkit.spi.store;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads all data of a ledger, kind by kind, with a bounded amount of memory. Exports and {@link io.crmkit.Crm#verify()}
 * use it.
 *
 * @since 0.1
 */
public interface SnapshotReader {

    /** Passes all opportunities to a consumer, ordered by id. */
    void opportunities(Consumer<Opportunity> consumer);

    /**
     * Returns a page of opportunities, ordered by number.
     *
     * @param afterNo the page begins after this number; empty for the first page
     * @param size the maximum number of opportunities
     */
    List<Opportunity> opportunities(Optional<String> afterNo, int size);

    /** Returns the contact records of the given opportunities. Those of one opportunity are ordered by sequence. */
    List<TrackedRecord<OpportunityId>> contactRecords(List<OpportunityId> parents);

    /**
     * Returns a page of projects, ordered by number.
     *
     * @param afterNo the page begins after this number; empty for the first page
     * @param size the maximum number of projects
     */
    List<Project> projects(Optional<String> afterNo, int size);

    /** Returns the maintenance records of the given projects. Those of one project are ordered by sequence. */
    List<TrackedRecord<ProjectId>> maintenanceRecords(List<ProjectId> parents);

    /**
     * Returns a page of quotes with their lines, ordered by number.
     *
     * @param afterNo the page begins after this number; empty for the first page
     * @param size the maximum number of quotes
     */
    List<Quote> quotes(Optional<String> afterNo, int size);

    /**
     * Returns a page of services, ordered by number.
     *
     * @param afterNo the page begins after this number; empty for the first page
     * @param size the maximum number of services
     */
    List<ServiceRecord> services(Optional<String> afterNo, int size);

    /**
     * Returns a page of work plans, ordered by number.
     *
     * @param afterNo the page begins after this number; empty for the first page
     * @param size the maximum number of plans
     */
    List<WorkPlan> workPlans(Optional<String> afterNo, int size);

    /** Returns the replies to the given work plans. Those to one plan are in order. */
    List<PlanReply> planReplies(List<WorkPlanId> plans);

    /**
     * Returns the replies to the records of the given parents, which are all of one kind. Those to one record are in
     * order.
     */
    List<Reply> replies(List<? extends ParentId> parents);

    /**
     * Returns the numbers of the given parents, which are all of one kind. The map does not contain parents that do not
     * exist.
     */
    Map<ParentId, String> numbers(Collection<? extends ParentId> parents);

    /** Passes all contact records to a consumer, ordered by parent and sequence. */
    void contactRecords(Consumer<TrackedRecord<OpportunityId>> consumer);

    /** Passes all projects to a consumer, ordered by id. */
    void projects(Consumer<Project> consumer);

    /** Passes all maintenance records to a consumer, ordered by parent and sequence. */
    void maintenanceRecords(Consumer<TrackedRecord<ProjectId>> consumer);

    /** Returns the vendors of the given projects. */
    List<Vendor> vendors(Collection<ProjectId> projects);

    /** Returns the attachments of the given projects, without their contents. */
    List<Attachment> documents(Collection<ProjectId> projects);

    /** Passes all vendors to a consumer, ordered by project and partner. */
    void vendors(Consumer<Vendor> consumer);

    /** Passes all attachments without their contents to a consumer, ordered by project and number. */
    void documents(Consumer<Attachment> consumer);

    /** Passes all quotes with their lines to a consumer, ordered by id. */
    default void quotes(Consumer<Quote> consumer) {
        quotes(consumer, inconsistent -> {});
    }

    /**
     * Passes all quotes with their lines to a consumer, ordered by id, and reports inconsistent ones.
     *
     * @param consumer receives the quotes that have lines
     * @param inconsistent receives the id of each quote without lines, and of each quote whose stored totals, which
     *     lists and reports use, do not match its lines (Q3, Q4)
     */
    void quotes(Consumer<Quote> consumer, Consumer<QuoteId> inconsistent);

    /** Passes all services to a consumer, ordered by id. */
    void services(Consumer<ServiceRecord> consumer);

    /** Passes all work plans to a consumer, ordered by id. */
    void workPlans(Consumer<WorkPlan> consumer);

    /** Passes all replies to work plans to a consumer, ordered by plan and number. */
    void planReplies(Consumer<PlanReply> consumer);

    /**
     * Passes all replies to a consumer: first those to contact records, then those to maintenance records, ordered by
     * record and number.
     */
    void replies(Consumer<Reply> consumer);

    /** Passes all contact persons to a consumer, ordered by id. */
    void contactPersons(Consumer<ContactPerson> consumer);

    /** Passes the last snapshot of each opportunity and each project to a consumer, including those of deleted ones. */
    void lastSnapshots(Consumer<TrackedSnapshot> consumer);
}
