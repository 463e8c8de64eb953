package io.crmkit.quote;

import io.crmkit.document.Document;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordId;
import io.crmkit.value.Discount;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
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
 * A command that adds a quote (Q1). Date and lines are required; a direct quote also needs customer and salesperson.
 * The values are validated when the command is executed. Immutable and thread-safe.
 *
 * @param number the number of the quote; null lets the numbering assign one (N1)
 * @param date the date of the quote
 * @param validUntil the last day on which the quote is valid, not before the date (V6); null for no end
 * @param customer the customer, a leaf of the customer tree (M2); null takes that of the parent of the record (Q4)
 * @param salesperson the employee responsible, a leaf of the employee tree (M2); null takes that of the parent of the
 *     record (Q4)
 * @param source whether the quote is direct or belongs to a record; it never changes
 * @param lines 1 to 1000 lines, in their order
 * @param percentToPay the percentage of the whole quote that is to be paid (V3, Q3); null for no such discount
 * @param remarks a free text of at most 20,000 characters; null for none
 * @param idempotencyKey 1 to 64 characters; a second command with the same key returns the first quote instead of
 *     adding another (K6); null for no such protection
 * @since 0.1
 */
public record AddQuote(
        @DocumentNumber @Nullable String number,
        @NotNull @BusinessDate @Nullable LocalDate date,
        @BusinessDate @Nullable LocalDate validUntil,
        @Nullable CustomerId customer,
        @Nullable EmployeeId salesperson,
        @NotNull @Nullable QuoteSource source,

        @NotNull @Size(min = 1, max = Quote.MAX_LINES) @Nullable
        List<@NotNull @Valid LineInput> lines,

        @PercentToPay @Nullable BigDecimal percentToPay,
        @Memo @Nullable String remarks,
        @IdempotencyKey @Nullable String idempotencyKey) {

    /** Copies the list, so that the command is immutable. */
    public AddQuote {
        lines = QuoteBuilder.copy(lines);
    }

    /** Returns a builder for a direct quote. */
    public static Builder builder() {
        return new Builder(QuoteSource.DIRECT);
    }

    /** Returns a builder for a quote on a record that has none (R7). */
    public static Builder on(RecordId<?> record) {
        return new Builder(record == null ? null : QuoteSource.of(record));
    }

    /**
     * Returns the new quote, at revision 1. The command must have been validated.
     *
     * @param assigned its number, whether the caller gave it or the numbering assigned it
     * @param parent the opportunity or project of its record, from which it takes the customer and the salesperson that
     *     were not given (Q4); empty for a direct quote
     * @param priced its lines with their amounts
     */
    public Quote toQuote(
            QuoteId id, String assigned, Optional<? extends Document<?, ?>> parent, List<QuoteLine> priced) {
        return new Quote(
                id,
                1,
                assigned,
                Objects.requireNonNull(date),
                Optional.ofNullable(validUntil),
                customer != null ? customer : parent.orElseThrow().customer(),
                salesperson != null ? salesperson : parent.orElseThrow().salesperson(),
                Objects.requireNonNull(source),
                priced,
                Optional.ofNullable(percentToPay).map(Discount::percentToPay),
                Optional.ofNullable(remarks));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder extends QuoteBuilder<Builder> {

        private final @Nullable QuoteSource source;
        private @Nullable String number;
        private @Nullable String idempotencyKey;

        private Builder(@Nullable QuoteSource source) {
            this.source = source;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the document number. If it is not set, the ledger's numbering assigns one (N1). */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets the key that makes a retry safe: repeating the command with the same key returns the first result (K6).
         */
        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public AddQuote build() {
            return new AddQuote(
                    number,
                    date,
                    validUntil.newValue().orElse(null),
                    customer,
                    salesperson,
                    source,
                    lines,
                    percentToPay.newValue().orElse(null),
                    remarks.newValue().orElse(null),
                    idempotencyKey);
        }
    }
}
