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
 * An offer of products to a customer, direct or on a contact or maintenance record (Q1).
 * <p>
 * Its amounts follow from its lines, and its lines' final amounts always sum to its total (Q3, Q4). Immutable and
 * thread-safe.
 *
 * @param revision counts the changes to it; for the optimistic lock
 * @param number its number, unique within the ledger (N1)
 * @param validUntil the last day it holds, not before its date (V6)
 * @param source where it comes from, for good
 * @param lines 1 to {@value #MAX_LINES} in the order of their numbers; their final amounts are set here
 * @param discount the discount on the whole quote
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

    /** The most lines a quote has. */
    public static final int MAX_LINES = 1000;

    /**
     * @throws ValidationException if it ends before its date (V6), has too few or too many lines (Q1), or comes to 10^13
     *     or more (V1)
     */
    public Quote {
        if (validUntil.isPresent() && validUntil.get().isBefore(date)) {
            throw ValidationException.of("validUntil", ErrorCode.DATE_ORDER, date);
        }
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw ValidationException.of("lines", ErrorCode.OUT_OF_RANGE, 1, MAX_LINES);
        }
        requireOrder(lines);
        // no discount adds anything, so where the amounts can be summed the final ones can be too
        sum(lines.stream().map(QuoteLine::amount).toList());
        lines = allocated(lines, discount.orElse(Discount.NONE));
    }

    /** The sum of its lines' amounts, before every discount (Q4). */
    public Amount amount() {
        return sum(lines.stream().map(QuoteLine::amount).toList());
    }

    /** The sum of its lines' final amounts: what is to be paid (Q4). */
    public Amount total() {
        return sum(lines.stream().map(QuoteLine::finalAmount).toList());
    }

    /** Whether it holds no longer; that forbids nothing (Q7). */
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
                throw new IllegalArgumentException("lines are in the order of their numbers, each given once");
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
