package io.crmkit.quote;

import io.crmkit.document.DeletionPlan;
import io.crmkit.list.Listing;
import io.crmkit.record.RecordId;
import java.util.Optional;

/**
 * Operations on quotes. Thread-safe.
 * <p>
 * A quote can be added, changed and deleted at any time, except on a record of a TERMINATED opportunity or project,
 * where the command fails with a {@link io.crmkit.error.RuleException} of code {@code rule.state} (Q6, O9, P3). A quote
 * that does not exist and one that the access policy hides from the actor look the same: both fail with a
 * {@link io.crmkit.error.NotFoundException} (U3). An action that the policy forbids fails with an
 * {@link io.crmkit.error.AccessDeniedException}.
 * <p>
 * The list has the columns of {@link QuoteColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Quotes extends Listing<QuoteId> {

    /**
     * Adds a quote, direct or on a record that has none (Q1 to Q4, R7), and returns it.
     *
     * @throws io.crmkit.error.ValidationException if values are missing, malformed or name something unknown; it lists
     *     all violations
     * @throws io.crmkit.error.RuleException with {@code rule.already-quoted} if the record has a quote (R7), or with
     *     {@code rule.number-taken} if another quote has the number (N1)
     */
    Quote add(AddQuote command);

    /**
     * Changes a quote and returns the result (Q6). A command that changes no value succeeds without a new revision,
     * history entry or event.
     *
     * @throws io.crmkit.error.ValidationException if values are malformed or name something unknown; it lists all
     *     violations
     * @throws io.crmkit.error.StaleException if the revision is no longer the current one
     */
    Quote modify(ModifyQuote command);

    /** Deletes a quote with its lines; its record stays (Q6). */
    void delete(QuoteId id);

    /** Returns what {@link #delete(QuoteId)} would remove, without changing anything (G1). */
    DeletionPlan planDelete(QuoteId id);

    /**
     * Deletes exactly what the plan lists (G1).
     *
     * @throws io.crmkit.error.StaleException if the quote has changed since the plan was made
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the quote with its lines; empty if it does not exist or is hidden from the actor. */
    Optional<Quote> find(QuoteId id);

    /** Returns the quote with this number, compared exactly; empty if there is none or it is hidden from the actor. */
    Optional<Quote> findByNumber(String number);

    /**
     * Returns the quote on a contact or maintenance record (R7); empty if it has none or the quote is hidden from the
     * actor.
     */
    Optional<Quote> ofRecord(RecordId<?> record);

    /**
     * Returns the quote.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist or is hidden from the actor
     */
    Quote get(QuoteId id);
}
