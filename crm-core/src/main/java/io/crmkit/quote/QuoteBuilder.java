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
 * The part that the builders of quote commands share. Not thread-safe.
 *
 * @param <B> the builder itself
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

    public B date(LocalDate date) {
        this.date = date;
        return self();
    }

    /** The last day the quote holds, null for no end. */
    public B validUntil(@Nullable LocalDate validUntil) {
        this.validUntil = Change.toNullable(validUntil);
        return self();
    }

    public B customer(CustomerId customer) {
        this.customer = customer;
        return self();
    }

    public B salesperson(EmployeeId salesperson) {
        this.salesperson = salesperson;
        return self();
    }

    /** All its lines, in their order. */
    public B lines(List<LineInput> lines) {
        this.lines = lines;
        return self();
    }

    /** The percentage of the whole quote that is to be paid, 0 to 100, at most 4 decimals; null for no discount. */
    public B percentToPay(@Nullable BigDecimal percent) {
        this.percentToPay = Change.toNullable(percent);
        return self();
    }

    /** The percentage that is taken off the whole quote, 0 to 100, at most 4 decimals; null for no discount. */
    public B off(@Nullable BigDecimal percent) {
        return percentToPay(Discount.payableAfter(percent));
    }

    public B remarks(@Nullable String remarks) {
        this.remarks = Change.toNullable(remarks);
        return self();
    }

    /** A copy that may hold null, which the check of the command names. */
    static @Nullable List<LineInput> copy(@Nullable List<LineInput> lines) {
        return lines == null ? null : Collections.unmodifiableList(new ArrayList<>(lines));
    }
}
