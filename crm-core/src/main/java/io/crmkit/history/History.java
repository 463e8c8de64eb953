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
 * Queries for what was changed, by whom and when (H1). Each entry contains only the documents that the actor may see
 * (U3).
 * <p>
 * An import is one entry, which says how many rows each file had. It is found from the opportunities, projects, quotes,
 * services and work plans that it added. Thread-safe.
 *
 * @since 0.1
 */
public interface History {

    /** Returns the entries that touched the opportunity, one of its records or a quote on one of them, latest first. */
    List<HistoryEntry> of(OpportunityId id);

    /** Returns the entries that touched the project, one of its records or a quote on one of them, latest first. */
    List<HistoryEntry> of(ProjectId id);

    /** Returns the entries that touched the contact record or maintenance record, latest first. */
    List<HistoryEntry> of(RecordId<?> id);

    /** Returns the entries that touched the quote, latest first. */
    List<HistoryEntry> of(QuoteId id);

    /** Returns the entries that touched the service, latest first. */
    List<HistoryEntry> of(ServiceId id);

    /** Returns the entries that touched the work plan or one of its replies, latest first. */
    List<HistoryEntry> of(WorkPlanId id);

    /**
     * Returns the entries that touched the customer (including its contact persons), employee or product, latest first.
     */
    List<HistoryEntry> of(LedgerId id);

    /** Returns the entries that touched the contact person, latest first. */
    List<HistoryEntry> of(ContactPersonId id);

    /** Returns the entries that touched the dictionary value, latest first. */
    List<HistoryEntry> of(DictionaryValueId id);

    /**
     * Returns the entries that touched any document or master record, latest first. It also finds deleted ones, whose
     * ids {@link #deleted(DocumentKind, String)} returns.
     */
    List<HistoryEntry> of(Subject subject);

    /**
     * Returns the deleted documents that had this number, latest first. There can be several, because the number of a
     * deleted document may be used again. The list is empty if the actor may not see all documents: a policy cannot be
     * asked about a document that no longer exists.
     *
     * @param number the number, compared exactly
     */
    List<Subject> deleted(DocumentKind kind, String number);

    /**
     * Returns the deleted master records that had this code, latest first. There can be several, because the code may
     * be used again.
     *
     * @param code the code, compared exactly
     */
    List<Subject> deleted(MasterKind kind, String code);
}
