package io.crmkit.quote;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordId;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.Payable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a quote (Q1). Required are date and lines, and customer and salesperson if it is direct. Immutable; checked
 * when it is carried out.
 *
 * @param number its number; null leaves it to the numbering (N1)
 * @param validUntil the last day it holds, null for no end
 * @param customer null for that of the record's parent (Q4)
 * @param salesperson null for that of the record's parent (Q4)
 * @param percentToPay the percentage of the whole quote that is to be paid, null for no discount (V3, Q3)
 * @param idempotencyKey 1 to 64 characters; the same key again gives the same quote, not another (K6)
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

        @Payable @Nullable BigDecimal percentToPay,
        @Memo @Nullable String remarks,
        @IdempotencyKey @Nullable String idempotencyKey) {

    public AddQuote {
        lines = QuoteBuilder.copy(lines);
    }

    /** A direct quote. */
    public static Builder builder() {
        return new Builder(QuoteSource.DIRECT);
    }

    /** A quote on a record that has none (R7). */
    public static Builder on(RecordId<?> record) {
        return new Builder(record == null ? null : QuoteSource.of(record));
    }

    /** Collects what is given. Not thread-safe. */
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

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

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
