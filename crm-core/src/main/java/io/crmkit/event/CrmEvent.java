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
 * Describes what a command did (E1). Each event of a change has the state before and after it: the state before is
 * empty if something was added, the state after is empty if it was deleted. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface CrmEvent {

    /** Returns what all events have in common. */
    Context context();

    /**
     * What all events have in common.
     *
     * @param ledger the name of the ledger
     * @param action what was done
     * @param actor who did it
     * @param at the instant of the command, to the microsecond
     */
    record Context(String ledger, Action action, Actor actor, Instant at) {}

    /**
     * An opportunity was added, changed or deleted, or took over values from a record (R5).
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record OpportunityEvent(Context context, Optional<Opportunity> before, Optional<Opportunity> after)
            implements CrmEvent {}

    /**
     * A project was added, changed or deleted, or took over values from a record (R5).
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record ProjectEvent(Context context, Optional<Project> before, Optional<Project> after) implements CrmEvent {}

    /**
     * A vendor was added to a project, changed or removed. Deleting the project publishes no such event.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was removed
     */
    record VendorEvent(Context context, Optional<Vendor> before, Optional<Vendor> after) implements CrmEvent {}

    /**
     * An attachment was added to a project or removed. Deleting the project publishes no such event.
     *
     * @param context what all events have in common
     * @param before the attachment that was removed; empty if one was added
     * @param after the attachment that was added; empty if one was removed
     */
    record AttachmentEvent(Context context, Optional<Attachment> before, Optional<Attachment> after)
            implements CrmEvent {}

    /**
     * A contact record or maintenance record was added, changed, completed or deleted.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record RecordEvent(
            Context context, Optional<? extends TrackedRecord<?>> before, Optional<? extends TrackedRecord<?>> after)
            implements CrmEvent {}

    /**
     * A reply to a record was added.
     *
     * @param context what all events have in common
     * @param reply the new reply
     */
    record ReplyEvent(Context context, Reply reply) implements CrmEvent {}

    /**
     * A quote was added, changed or deleted, alone or with its record (R8).
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record QuoteEvent(Context context, Optional<Quote> before, Optional<Quote> after) implements CrmEvent {}

    /**
     * A service was added, changed or deleted. Deleting its project counts as a change, because it clears the link
     * (P4).
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record ServiceEvent(Context context, Optional<ServiceRecord> before, Optional<ServiceRecord> after)
            implements CrmEvent {}

    /**
     * A work plan was added, changed or deleted.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record WorkPlanEvent(Context context, Optional<WorkPlan> before, Optional<WorkPlan> after) implements CrmEvent {}

    /**
     * A reply to a work plan was added.
     *
     * @param context what all events have in common
     * @param reply the new reply
     */
    record PlanReplyEvent(Context context, PlanReply reply) implements CrmEvent {}

    /**
     * A customer, employee or product was added, changed, classified or deleted.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record LedgerEvent(Context context, Optional<LedgerEntry<?, ?>> before, Optional<LedgerEntry<?, ?>> after)
            implements CrmEvent {}

    /**
     * A user was added, changed, disabled or enabled, or changed its password. After a change of the password both
     * states are equal, because they do not contain it.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after
     */
    record UserEvent(Context context, Optional<User> before, Optional<User> after) implements CrmEvent {}

    /**
     * A contact person was added, changed or deleted, alone or with its customer.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record ContactPersonEvent(Context context, Optional<ContactPerson> before, Optional<ContactPerson> after)
            implements CrmEvent {}

    /**
     * A dictionary value was added, changed or deleted.
     *
     * @param context what all events have in common
     * @param before the state before; empty if it was added
     * @param after the state after; empty if it was deleted
     */
    record DictionaryValueEvent(Context context, Optional<DictionaryValue> before, Optional<DictionaryValue> after)
            implements CrmEvent {}

    /**
     * The label of a dictionary was changed (D2).
     *
     * @param context what all events have in common
     * @param dictionary the dictionary
     * @param label the new label
     */
    record DictionaryEvent(Context context, Dictionary dictionary, String label) implements CrmEvent {}

    /**
     * A ledger was created and its dictionaries were filled with default values (D4).
     *
     * @param context what all events have in common
     */
    record LedgerCreatedEvent(Context context) implements CrmEvent {}

    /**
     * Files were imported (X1). The imported rows publish no events of their own.
     *
     * @param context what all events have in common
     * @param rows the number of rows of all files
     */
    record ImportEvent(Context context, long rows) implements CrmEvent {}
}
