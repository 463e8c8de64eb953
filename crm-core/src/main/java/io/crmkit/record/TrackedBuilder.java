package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part that all builders of commands with tracked values share. What is not given keeps or inherits its value
 * (O2, R4). Not thread-safe.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public abstract class TrackedBuilder<B extends TrackedBuilder<B>> {

    private TrackedInput tracked = TrackedInput.none();

    protected TrackedBuilder() {}

    protected abstract B self();

    protected TrackedInput tracked() {
        return tracked;
    }

    /** The sales stage; without a rate it brings its own. */
    public B stage(DictionaryValueId stage) {
        return with(tracked.withStage(stage));
    }

    /** @param percent 0 to 100, at most 2 decimals */
    public B rate(BigDecimal percent) {
        return with(tracked.withRate(percent));
    }

    protected B withCost(BigDecimal cost) {
        return with(tracked.withCost(cost));
    }

    protected B withAmount(BigDecimal amount) {
        return with(tracked.withAmount(amount));
    }

    /** The start date. */
    public B start(LocalDate start) {
        return with(tracked.withStart(start));
    }

    /** The planned completion, null for none. */
    public B planned(@Nullable LocalDate planned) {
        return with(tracked.withPlanned(planned));
    }

    /** The actual completion, null for none. */
    public B actual(@Nullable LocalDate actual) {
        return with(tracked.withActual(actual));
    }

    private B with(TrackedInput changed) {
        tracked = changed;
        return self();
    }
}
