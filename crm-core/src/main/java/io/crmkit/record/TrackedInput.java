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
 * Tracked values of a command, as the caller entered them (O4). Null means that a value was not entered. Immutable and
 * thread-safe.
 *
 * @param stage a value of the dictionary of sales stages; null if not entered
 * @param rate the completion rate in percent, 0 to 100, at most 2 decimals; null if not entered
 * @param cost the cost in the currency of the ledger, 0 or more; null if not entered
 * @param amount the amount in the currency of the ledger, 0 or more; null if not entered
 * @param start the start date; null if not entered
 * @param planned the change of the planned date of completion
 * @param actual the change of the actual date of completion
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

    /** Returns an input in which no value is entered. */
    public static TrackedInput none() {
        return new TrackedInput(null, null, null, null, null, Change.keep(), Change.keep());
    }

    /** Returns this input with another stage. */
    public TrackedInput withStage(DictionaryValueId newStage) {
        return new TrackedInput(newStage, rate, cost, amount, start, planned, actual);
    }

    /**
     * Returns this input with another completion rate.
     *
     * @param newRate in percent, 0 to 100, at most 2 decimals
     */
    public TrackedInput withRate(BigDecimal newRate) {
        return new TrackedInput(stage, newRate, cost, amount, start, planned, actual);
    }

    /** Returns this input with another cost, in the currency of the ledger. */
    public TrackedInput withCost(BigDecimal newCost) {
        return new TrackedInput(stage, rate, newCost, amount, start, planned, actual);
    }

    /** Returns this input with another amount, in the currency of the ledger. */
    public TrackedInput withAmount(BigDecimal newAmount) {
        return new TrackedInput(stage, rate, cost, newAmount, start, planned, actual);
    }

    /** Returns this input with another start date. */
    public TrackedInput withStart(LocalDate newStart) {
        return new TrackedInput(stage, rate, cost, amount, newStart, planned, actual);
    }

    /** Returns this input with another planned date of completion; null clears it. */
    public TrackedInput withPlanned(@Nullable LocalDate date) {
        return new TrackedInput(stage, rate, cost, amount, start, Change.toNullable(date), actual);
    }

    /** Returns this input with another actual date of completion; null clears it. */
    public TrackedInput withActual(@Nullable LocalDate date) {
        return new TrackedInput(stage, rate, cost, amount, start, planned, Change.toNullable(date));
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * Returns the values of a new document: amounts default to 0 (O1), the rate to the default rate of the stage (O2).
     * The input must have been validated.
     *
     * @param given the value of the dictionary that the stage names
     * @param scale the scale of the currency of the ledger
     * @throws ValidationException with {@code value.date-order} if a date of completion is before the start (V6)
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
     * Returns other values after replacing those that this input sets. A stage without a rate brings its default rate
     * (O2, R4).
     *
     * @param others the values that apply where nothing was entered
     * @param given the value of the dictionary that the stage names; empty if no stage was entered
     * @param scale the scale of the currency of the ledger
     * @throws ValidationException with {@code value.date-order} if a date of completion is before the start (V6)
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
