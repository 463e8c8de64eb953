package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The setters that all builders of commands with tracked values have in common. A value that is not set keeps its
 * present value, or the record takes it over from its parent (O2, R4). Not thread-safe.
 *
 * @param <B> the type of the builder, which the setters return
 * @since 0.1
 */
public abstract class TrackedBuilder<B extends TrackedBuilder<B>> {

    private TrackedInput tracked = TrackedInput.none();

    /** Creates a builder in which no value is set. */
    protected TrackedBuilder() {}

    /** Returns this builder, so that setters of this class can return the type of the subclass. */
    protected abstract B self();

    /** Returns the values that have been set so far. */
    protected TrackedInput tracked() {
        return tracked;
    }

    /** Sets the sales stage. If no rate is set, its default rate applies (O2). */
    public B stage(DictionaryValueId stage) {
        return with(tracked.withStage(stage));
    }

    /**
     * Sets the completion rate, which then takes precedence over that of the stage (O2).
     *
     * @param percent 0 to 100, at most 2 decimals
     */
    public B rate(BigDecimal percent) {
        return with(tracked.withRate(percent));
    }

    /** Sets the cost. The subclasses publish it under the name that it has for their documents. */
    protected B withCost(BigDecimal cost) {
        return with(tracked.withCost(cost));
    }

    /** Sets the amount. The subclasses publish it under the name that it has for their documents. */
    protected B withAmount(BigDecimal amount) {
        return with(tracked.withAmount(amount));
    }

    /** Sets the start date, in the years 1900 to 2999 (V6). */
    public B start(LocalDate start) {
        return with(tracked.withStart(start));
    }

    /** Sets the planned date of completion, not before the start (V6); null clears it. */
    public B planned(@Nullable LocalDate planned) {
        return with(tracked.withPlanned(planned));
    }

    /** Sets the actual date of completion, not before the start (V6); null clears it. */
    public B actual(@Nullable LocalDate actual) {
        return with(tracked.withActual(actual));
    }

    private B with(TrackedInput changed) {
        tracked = changed;
        return self();
    }
}
