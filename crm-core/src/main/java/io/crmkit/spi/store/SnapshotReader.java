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
 * Reads everything there is of a kind, one after the other, in bounded memory.
 *
 * @since 0.1
 */
public interface SnapshotReader {

    /** All opportunities, by id. */
    void opportunities(Consumer<Opportunity> consumer);

    /**
     * Opportunities by their numbers.
     *
     * @param afterNo begins after this number; empty for the first ones
     * @param size the most opportunities
     */
    List<Opportunity> opportunities(Optional<String> afterNo, int size);

    /** The contact records of some opportunities, those of each in order. */
    List<TrackedRecord<OpportunityId>> contactRecords(List<OpportunityId> parents);

    /**
     * Projects by their numbers.
     *
     * @param afterNo begins after this number; empty for the first ones
     * @param size the most projects
     */
    List<Project> projects(Optional<String> afterNo, int size);

    /** The maintenance records of some projects, those of each in order. */
    List<TrackedRecord<ProjectId>> maintenanceRecords(List<ProjectId> parents);

    /**
     * Quotes with their lines by their numbers.
     *
     * @param afterNo begins after this number; empty for the first ones
     * @param size the most quotes
     */
    List<Quote> quotes(Optional<String> afterNo, int size);

    /**
     * Services by their numbers.
     *
     * @param afterNo begins after this number; empty for the first ones
     * @param size the most services
     */
    List<ServiceRecord> services(Optional<String> afterNo, int size);

    /**
     * Work plans by their numbers.
     *
     * @param afterNo begins after this number; empty for the first ones
     * @param size the most plans
     */
    List<WorkPlan> workPlans(Optional<String> afterNo, int size);

    /** The replies to some work plans, those of each in order. */
    List<PlanReply> planReplies(List<WorkPlanId> plans);

    /** The replies to the records of some parents of one kind, those of each in order. */
    List<Reply> replies(List<? extends ParentId> parents);

    /** The numbers of some parents of one kind; those that are not there are left out. */
    Map<ParentId, String> numbers(Collection<? extends ParentId> parents);

    /** All contact records, by parent, then sequence. */
    void contactRecords(Consumer<TrackedRecord<OpportunityId>> consumer);

    /** All projects, by id. */
    void projects(Consumer<Project> consumer);

    /** All maintenance records, by parent, then sequence. */
    void maintenanceRecords(Consumer<TrackedRecord<ProjectId>> consumer);

    /** The vendors of some projects. */
    List<Vendor> vendors(Collection<ProjectId> projects);

    /** The documents of some projects, without their contents. */
    List<Attachment> documents(Collection<ProjectId> projects);

    /** All vendors, by project, then partner. */
    void vendors(Consumer<Vendor> consumer);

    /** All documents without their contents, by project, then number. */
    void documents(Consumer<Attachment> consumer);

    /** All quotes with their lines, by id. */
    default void quotes(Consumer<Quote> consumer) {
        quotes(consumer, inconsistent -> {});
    }

    /**
     * All quotes with their lines, by id.
     *
     * @param inconsistent is told of those without lines, which the consumer does not get, and of those of which what is kept
     *     beside the lines, for lists and reports, is not what follows from them (Q3, Q4)
     */
    void quotes(Consumer<Quote> consumer, Consumer<QuoteId> inconsistent);

    /** All services, by id. */
    void services(Consumer<ServiceRecord> consumer);

    /** All work plans, by id. */
    void workPlans(Consumer<WorkPlan> consumer);

    /** All replies to work plans, by plan, then number. */
    void planReplies(Consumer<PlanReply> consumer);

    /** All replies, to contact records first, by record, then number. */
    void replies(Consumer<Reply> consumer);

    /** All contact persons, by id. */
    void contactPersons(Consumer<ContactPerson> consumer);

    /** The last snapshot of each opportunity and each project, also of those that have been deleted. */
    void lastSnapshots(Consumer<TrackedSnapshot> consumer);
}
