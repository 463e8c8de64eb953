package io.crmkit.event;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Action;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.ServiceRecord;
import io.crmkit.user.Actor;
import io.crmkit.user.User;
import java.time.Instant;
import java.util.Optional;

/**
 * Something was done (E1). Of each pair of states, the one before is empty for what was added and the one after for
 * what was deleted. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface CrmEvent {

    /** What every event knows. */
    Context context();

    /**
     * What every event knows.
     *
     * @param ledger the name of the ledger
     * @param action what was done
     */
    record Context(String ledger, Action action, Actor actor, Instant at) {}

    /** An opportunity was added, changed, back-filled or deleted. */
    record OpportunityEvent(Context context, Optional<Opportunity> before, Optional<Opportunity> after)
            implements CrmEvent {}

    /** A project was added, changed, back-filled or deleted. */
    record ProjectEvent(Context context, Optional<Project> before, Optional<Project> after) implements CrmEvent {}

    /** A vendor was added to a project, changed or removed by itself. */
    record VendorEvent(Context context, Optional<Vendor> before, Optional<Vendor> after) implements CrmEvent {}

    /** A document was added to a project or removed by itself. */
    record AttachmentEvent(Context context, Optional<Attachment> before, Optional<Attachment> after)
            implements CrmEvent {}

    /** A contact record or maintenance record was added, changed, completed or deleted. */
    record RecordEvent(
            Context context, Optional<? extends TrackedRecord<?>> before, Optional<? extends TrackedRecord<?>> after)
            implements CrmEvent {}

    /** A record was replied to. */
    record ReplyEvent(Context context, Reply reply) implements CrmEvent {}

    /** A quote was added, changed or deleted, by itself or with its record. */
    record QuoteEvent(Context context, Optional<Quote> before, Optional<Quote> after) implements CrmEvent {}

    /** A service was added, changed or deleted; also changed when its project is deleted. */
    record ServiceEvent(Context context, Optional<ServiceRecord> before, Optional<ServiceRecord> after)
            implements CrmEvent {}

    /** A work plan was added, changed or deleted. */
    record WorkPlanEvent(Context context, Optional<WorkPlan> before, Optional<WorkPlan> after) implements CrmEvent {}

    /** Somebody replied to a work plan. */
    record PlanReplyEvent(Context context, PlanReply reply) implements CrmEvent {}

    /** A customer, employee or product was added, changed, classified or deleted. */
    record LedgerEvent(Context context, Optional<LedgerEntry<?, ?>> before, Optional<LedgerEntry<?, ?>> after)
            implements CrmEvent {}

    /** A user was added, changed, disabled or enabled, or has changed its password, which is no part of its state. */
    record UserEvent(Context context, Optional<User> before, Optional<User> after) implements CrmEvent {}

    /** A contact person was added, changed or deleted, by itself or with its customer. */
    record ContactPersonEvent(Context context, Optional<ContactPerson> before, Optional<ContactPerson> after)
            implements CrmEvent {}

    /** A value of a dictionary was added, changed or deleted. */
    record DictionaryValueEvent(Context context, Optional<DictionaryValue> before, Optional<DictionaryValue> after)
            implements CrmEvent {}

    /** A dictionary was given another label. */
    record DictionaryEvent(Context context, Dictionary dictionary, String label) implements CrmEvent {}

    /** A ledger was created, with its dictionaries seeded (D4). */
    record LedgerCreatedEvent(Context context) implements CrmEvent {}

    /** A folder was imported. */
    record ImportEvent(Context context, long rows) implements CrmEvent {}
}
