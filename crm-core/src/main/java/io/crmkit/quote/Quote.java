package io.crmkit.quote;

import io.crmkit.document.Document;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Amount;
import io.crmkit.value.Discount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An offer of products to a customer: direct, or on a contact or maintenance record (Q1).
 * <p>
 * Its amounts are derived from its lines, and the final amounts of the lines always sum to its total (Q3, Q4).
 * Immutable and thread-safe.
 *
 * @param id its id
 * @param revision counts its changes from 1; commands compare it to detect concurrent changes
 * @param number its number, unique among the quotes of the ledger (N1)
 * @param date its date
 * @param validUntil the last day on which it is valid, not before its date (V6); empty for no end
 * @param customer its customer
 * @param salesperson the employee responsible for it
 * @param source whether it is direct or belongs to a record; it never changes
 * @param lines 1 to {@value #MAX_LINES} lines, ordered by number; the constructor calculates their final amounts
 * @param discount the discount on the whole quote, if any
 * @param remarks a free text, if any
 * @since 0.1
 */
public record Quote(
        QuoteId id,
        long revision,
        String number,
        LocalDate date,
        Optional<LocalDate> validUntil,
        CustomerId customer,
        EmployeeId salesperson,
        QuoteSource source,
        List<QuoteLine> lines,
        Optional<Discount> discount,
        Optional<String> remarks)
        implements Document<QuoteId, Quote> {

    /** The maximum number of lines of a quote. */
    public static final int MAX_LINES = 1000;

    /**
     * Calculates the final amounts of the lines (Q3).
     *
     * @throws ValidationException with {@code value.date-order} if the last valid day is before the date (V6), with
     *     {@code value.out-of-range} if there are too few or too many lines (Q1), or if the amount is 10^13 or more
     *     (V1)
     * @throws IllegalArgumentException if the lines are not in the order of their numbers
     */
    public Quote {
        if (validUntil.isPresent() && validUntil.get().isBefore(date)) {
            throw ValidationException.of("validUntil", ErrorCode.DATE_ORDER, date);
        }
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw ValidationException.of("lines", ErrorCode.OUT_OF_RANGE, 1, MAX_LINES);
        }
        // the numbers decide which of two lines with equal remainders comes first (Q3), so their order must be unique
        requireOrder(lines);
        // a discount never adds to an amount, so if this sum is within the limit, that of the final amounts is too
        sum(lines.stream().map(QuoteLine::amount).toList());
        lines = allocated(lines, discount.orElse(Discount.NONE));
    }

    /** Returns the sum of the amounts of the lines before every discount (Q4), in the currency of the ledger. */
    public Amount amount() {
        return sum(lines.stream().map(QuoteLine::amount).toList());
    }

    /** Returns the sum of the final amounts of the lines, which is to be paid (Q4), in the currency of the ledger. */
    public Amount total() {
        return sum(lines.stream().map(QuoteLine::finalAmount).toList());
    }

    /**
     * Returns whether the quote is no longer valid on this day. An expired quote can still be changed (Q7).
     *
     * @param today the present day, from the clock of the {@code Crm}
     */
    public boolean expired(LocalDate today) {
        return validUntil.filter(last -> last.isBefore(today)).isPresent();
    }

    @Override
    public Quote atRevision(long other) {
        return new Quote(id, other, number, date, validUntil, customer, salesperson, source, lines, discount, remarks);
    }

    private static void requireOrder(List<QuoteLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).number() <= lines.get(i - 1).number()) {
                throw new IllegalArgumentException("the lines must be ordered by number, each number used once");
            }
        }
    }

    private static List<QuoteLine> allocated(List<QuoteLine> lines, Discount whole) {
        List<Amount> finals = DiscountAllocation.of(
                lines.stream().map(QuoteLine::discountedAmount).toList(), whole);
        List<QuoteLine> allocated = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            allocated.add(lines.get(i).withFinal(finals.get(i)));
        }
        return List.copyOf(allocated);
    }

    private static Amount sum(List<Amount> amounts) {
        return amounts.stream().reduce(Amount::plus).orElseThrow();
    }
}
