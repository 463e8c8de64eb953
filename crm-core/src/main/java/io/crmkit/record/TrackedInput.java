package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.value.Change;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Money;
import io.crmkit.value.constraint.Percent;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tracked values as somebody entered them. Null means that a value is not given. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public record TrackedInput(
        @Nullable DictionaryValueId stage,
        @Percent @Nullable BigDecimal rate,
        @Money @Nullable BigDecimal cost,
        @Money @Nullable BigDecimal amount,
        @BusinessDate @Nullable LocalDate start,
        @NotNull Change<@BusinessDate LocalDate> planned,
        @NotNull Change<@BusinessDate LocalDate> actual) {

    /** Nothing given. */
    public static TrackedInput none() {
        return new TrackedInput(null, null, null, null, null, Change.keep(), Change.keep());
    }

    public TrackedInput withStage(DictionaryValueId newStage) {
        return new TrackedInput(newStage, rate, cost, amount, start, planned, actual);
    }

    /** @param newRate percent, 0 to 100, at most 2 decimals */
    public TrackedInput withRate(BigDecimal newRate) {
        return new TrackedInput(stage, newRate, cost, amount, start, planned, actual);
    }

    public TrackedInput withCost(BigDecimal newCost) {
        return new TrackedInput(stage, rate, newCost, amount, start, planned, actual);
    }

    public TrackedInput withAmount(BigDecimal newAmount) {
        return new TrackedInput(stage, rate, cost, newAmount, start, planned, actual);
    }

    public TrackedInput withStart(LocalDate newStart) {
        return new TrackedInput(stage, rate, cost, amount, newStart, planned, actual);
    }

    /** @param date the date, null for none */
    public TrackedInput withPlanned(@Nullable LocalDate date) {
        return new TrackedInput(stage, rate, cost, amount, start, Change.toNullable(date), actual);
    }

    /** @param date the date, null for none */
    public TrackedInput withActual(@Nullable LocalDate date) {
        return new TrackedInput(stage, rate, cost, amount, start, planned, Change.toNullable(date));
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * The values of a new opportunity: amounts default to 0 (O1), the rate to the stage's (O2).
     *
     * @param given the stage given
     * @throws ValidationException if a completion date lies before the start
     */
    public TrackedValues toValues(DictionaryValue given, CurrencyScale scale) {
        return new TrackedValues(
                given.id(),
                rate != null ? CompletionRate.of(rate) : given.rate().orElseThrow(),
                cost != null ? scale.exact(cost) : scale.zero(),
                amount != null ? scale.exact(amount) : scale.zero(),
                Objects.requireNonNull(start),
                planned.newValue(),
                actual.newValue());
    }

    /**
     * These values where they are given, else others; a stage given without a rate brings its own (O2, R4).
     *
     * @param given the stage given, empty if none is
     * @throws ValidationException if a completion date lies before the start
     */
    public TrackedValues applyTo(TrackedValues others, Optional<DictionaryValue> given, CurrencyScale scale) {
        CompletionRate defaultRate = given.flatMap(DictionaryValue::rate).orElse(others.rate());
        return new TrackedValues(
                given.map(DictionaryValue::id).orElse(others.stage()),
                rate != null ? CompletionRate.of(rate) : defaultRate,
                cost != null ? scale.exact(cost) : others.cost(),
                amount != null ? scale.exact(amount) : others.amount(),
                Objects.requireNonNullElse(start, others.start()),
                planned.applyTo(others.planned()),
                actual.applyTo(others.actual()));
    }
}
