package io.crmkit.quote;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import io.crmkit.value.Discount;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.PercentToPay;
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
 * A command that changes a quote (Q6). Fields that are not set keep their value; an empty value clears the field. The
 * number and the source cannot change (Q1). The values are validated when the command is executed. Immutable and
 * thread-safe.
 *
 * @param id the quote to change
 * @param revision the revision that the caller has read; the command fails as stale if another change came first
 * @param date the new date; null keeps the present one
 * @param validUntil the change of the last day on which the quote is valid
 * @param customer the new customer, a leaf of the customer tree (M2); null keeps the present one
 * @param salesperson the new employee responsible, a leaf of the employee tree (M2); null keeps the present one
 * @param lines all lines of the changed quote; null keeps the present lines at their present prices
 * @param percentToPay the change of the percentage of the whole quote that is to be paid (V3, Q3)
 * @param remarks the change of the remarks
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
        @NotNull Change<@PercentToPay BigDecimal> percentToPay,
        @NotNull Change<@Memo String> remarks) {

    /** Copies the list, so that the command is immutable. */
    public ModifyQuote {
        lines = QuoteBuilder.copy(lines);
    }

    /** Returns a builder for changes to the quote at the revision that the caller has read. */
    public static Builder of(Quote read) {
        return new Builder(read.id(), read.revision());
    }

    /**
     * Returns a builder for changes to the document or record with this id.
     *
     * @param revision the revision that the caller has read; the change fails as stale if it is no longer current
     */
    public static Builder of(QuoteId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /**
     * Returns the quote with these changes.
     *
     * @param priced the new lines with their prices; empty keeps the present lines
     * @throws io.crmkit.error.ValidationException if the result breaks a rule of quotes, such as the order of its dates
     *     (V6)
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

    /** Mutable builder; not thread-safe. */
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

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyQuote build() {
            return new ModifyQuote(id, revision, date, validUntil, customer, salesperson, lines, percentToPay, remarks);
        }
    }
}
