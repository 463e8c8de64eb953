package io.crmkit.quote;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The setters that the builders of quote commands have in common. Not thread-safe.
 *
 * @param <B> the type of the builder, which the setters return
 * @since 0.1
 */
public abstract class QuoteBuilder<B extends QuoteBuilder<B>> {

    @Nullable
    LocalDate date;

    Change<LocalDate> validUntil = Change.keep();

    @Nullable
    CustomerId customer;

    @Nullable
    EmployeeId salesperson;

    @Nullable
    List<LineInput> lines;

    Change<BigDecimal> percentToPay = Change.keep();

    Change<String> remarks = Change.keep();

    QuoteBuilder() {}

    abstract B self();

    /** Sets the date of the document. */
    public B date(LocalDate date) {
        this.date = date;
        return self();
    }

    /** Sets the last day on which the quote is valid, not before its date (V6); null for no end. */
    public B validUntil(@Nullable LocalDate validUntil) {
        this.validUntil = Change.toNullable(validUntil);
        return self();
    }

    /** Sets the customer, who must be a leaf of the customer tree (M2). */
    public B customer(CustomerId customer) {
        this.customer = customer;
        return self();
    }

    /** Sets the employee responsible, who must be a leaf of the employee tree (M2). */
    public B salesperson(EmployeeId salesperson) {
        this.salesperson = salesperson;
        return self();
    }

    /** Sets all lines of the quote, 1 to 1000, in their order. The list is copied when the command is built. */
    public B lines(List<LineInput> lines) {
        this.lines = lines;
        return self();
    }

    /**
     * Sets the percentage of the whole quote that is to be paid, 0 to 100, at most 4 decimals; null for no discount
     * (V3, Q3).
     */
    public B percentToPay(@Nullable BigDecimal percent) {
        this.percentToPay = Change.toNullable(percent);
        return self();
    }

    /**
     * Sets the percentage that is taken off the whole quote, 0 to 100, at most 4 decimals; null for no discount (V3,
     * Q3).
     */
    public B off(@Nullable BigDecimal percent) {
        return percentToPay(percent == null ? null : Discount.percentToPayAfter(percent));
    }

    /** Sets the remarks: a free text of at most 20,000 characters. */
    public B remarks(@Nullable String remarks) {
        this.remarks = Change.toNullable(remarks);
        return self();
    }

    /**
     * Returns an unmodifiable copy. It keeps null elements, which {@code List.copyOf} would reject, so that the
     * validation of the command can report them.
     */
    static @Nullable List<LineInput> copy(@Nullable List<LineInput> lines) {
        return lines == null ? null : Collections.unmodifiableList(new ArrayList<>(lines));
    }
}
