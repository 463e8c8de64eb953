package io.crmkit.history;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordId;
import io.crmkit.service.ServiceId;
import java.util.List;

/**
 * What was changed, by whom and when (H1). Of an entry the actor gets what was done to the documents that it may see.
 * An import is one entry, which tells how many rows each file had; it is found from the opportunities, projects, quotes,
 * services and work plans that it brought. Thread-safe.
 *
 * @since 0.1
 */
public interface History {

    /** The entries that touched an opportunity, one of its records or a quote on one, latest first. */
    List<HistoryEntry> of(OpportunityId id);

    /** The entries that touched a project, one of its records or a quote on one, latest first. */
    List<HistoryEntry> of(ProjectId id);

    /** The entries that touched a contact record or maintenance record, latest first. */
    List<HistoryEntry> of(RecordId<?> id);

    /** The entries that touched a quote, latest first. */
    List<HistoryEntry> of(QuoteId id);

    /** The entries that touched a service, latest first. */
    List<HistoryEntry> of(ServiceId id);

    /** The entries that touched a work plan or replied to it, latest first. */
    List<HistoryEntry> of(WorkPlanId id);

    /** The entries that touched a customer, with its contact persons, an employee or a product, latest first. */
    List<HistoryEntry> of(LedgerId id);

    /** The entries that touched a contact person, latest first. */
    List<HistoryEntry> of(ContactPersonId id);

    /** The entries that touched a value of a dictionary, latest first. */
    List<HistoryEntry> of(DictionaryValueId id);

    /** The entries that touched any document or master record, latest first. */
    List<HistoryEntry> of(Subject subject);

    /**
     * What has been deleted of a kind under a number, the latest first: there may be several, for what has been
     * deleted leaves its number to others. Of documents that an actor may not all see it gets none.
     *
     * @param number compared exactly
     */
    List<Subject> deleted(DocumentKind kind, String number);

    /**
     * What has been deleted of a kind of master data under a code, the latest first.
     *
     * @param code compared exactly
     */
    List<Subject> deleted(MasterKind kind, String code);
}
