package io.crmkit.quote;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import io.crmkit.value.Discount;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.Payable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a quote (Q6). What is not given stays. Number and source stay for good
 * (Q1). Immutable; checked when it is carried out.
 *
 * @param revision the revision the caller has read (optimistic lock)
 * @param lines all its lines anew; null keeps those it has, at the prices they have
 * @param percentToPay the percentage of the whole quote that is to be paid (V3, Q3)
 * @since 0.1
 */
public record ModifyQuote(
        @NotNull QuoteId id,
        @NotNull @Nullable Long revision,
        @BusinessDate @Nullable LocalDate date,
        @NotNull Change<@BusinessDate LocalDate> validUntil,
        @Nullable CustomerId customer,
        @Nullable EmployeeId salesperson,
        @Size(min = 1, max = Quote.MAX_LINES) @Nullable List<@NotNull @Valid LineInput> lines,
        @NotNull Change<@Payable BigDecimal> percentToPay,
        @NotNull Change<@Memo String> remarks) {

    public ModifyQuote {
        lines = QuoteBuilder.copy(lines);
    }

    /** Changes to a quote as the caller has read it. */
    public static Builder of(Quote read) {
        return new Builder(read.id(), read.revision());
    }

    public static Builder of(QuoteId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /**
     * A quote with these changes.
     *
     * @param priced the lines given, empty if none are
     * @throws io.crmkit.error.ValidationException if the result is no quote
     */
    public Quote applyTo(Quote quote, Optional<List<QuoteLine>> priced) {
        return new Quote(
                quote.id(),
                quote.revision(),
                quote.number(),
                Objects.requireNonNullElse(date, quote.date()),
                validUntil.applyTo(quote.validUntil()),
                Objects.requireNonNullElse(customer, quote.customer()),
                Objects.requireNonNullElse(salesperson, quote.salesperson()),
                quote.source(),
                priced.orElse(quote.lines()),
                percentToPay.map(Discount::percentToPay).applyTo(quote.discount()),
                remarks.applyTo(quote.remarks()));
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder extends QuoteBuilder<Builder> {

        private final QuoteId id;
        private final @Nullable Long revision;

        private Builder(QuoteId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        @Override
        Builder self() {
            return this;
        }

        public ModifyQuote build() {
            return new ModifyQuote(id, revision, date, validUntil, customer, salesperson, lines, percentToPay, remarks);
        }
    }
}
