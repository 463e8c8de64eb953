package io.crmkit.quote;

import io.crmkit.document.DeletionPlan;
import io.crmkit.list.Listing;
import io.crmkit.record.RecordId;
import java.util.Optional;

/**
 * Everything that is done with quotes. Thread-safe.
 * <p>
 * A quote is changed and deleted at any time, except on a record of a TERMINATED opportunity or project, where adding,
 * changing and deleting are refused with a {@code RuleException} of code {@code rule.state} (Q6, O9, P3); a quote that
 * is not there, or hidden from the actor, is a {@code NotFoundException}.
 * <p>
 * The list has the columns of {@link QuoteColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Quotes extends Listing<QuoteId> {

    /** Adds a quote, direct or on a record that has none (Q1 to Q4, R7). */
    Quote add(AddQuote command);

    /** Changes a quote (Q6). A change that changes nothing succeeds and leaves no trace. */
    Quote modify(ModifyQuote command);

    /** Deletes a quote with its lines; its record stays (Q6). */
    void delete(QuoteId id);

    /** What {@link #delete} would remove; nothing is changed (G1). */
    DeletionPlan planDelete(QuoteId id);

    /**
     * Removes exactly what a plan says.
     *
     * @throws io.crmkit.error.StaleException if the quote has been changed since
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------
    /** Finds a quote with its lines. */
    Optional<Quote> find(QuoteId id);

    /** Finds a quote by its number, compared exactly. */
    Optional<Quote> findByNumber(String number);

    /** The quote on a contact or maintenance record (R7), empty if it has none. */
    Optional<Quote> ofRecord(RecordId<?> record);

    /** A quote that is there. */
    Quote get(QuoteId id);
}
