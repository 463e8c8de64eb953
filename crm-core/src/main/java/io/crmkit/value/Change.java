package io.crmkit.value;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The change that a command makes to an optional value: it keeps the value, clears it, or sets a new one. A nullable
 * value could not distinguish the first two cases. Immutable if the value is.
 *
 * @param <T> the type of the value
 * @param keeps whether the value stays as it is, present or absent
 * @param newValue the value that this change sets; empty if it keeps or clears the value
 * @since 0.1
 */
public record Change<T>(boolean keeps, Optional<T> newValue) {

    public Change {
        if (keeps && newValue.isPresent()) {
            throw new IllegalArgumentException("A change that keeps the value has no new value.");
        }
    }

    /** Returns a change that leaves the value as it is, present or absent. */
    public static <T> Change<T> keep() {
        return new Change<>(true, Optional.empty());
    }

    /** Returns a change that makes the value absent. */
    public static <T> Change<T> clear() {
        return new Change<>(false, Optional.empty());
    }

    /** Returns a change that sets the value. The value must not be null. */
    public static <T> Change<T> to(T value) {
        return new Change<>(
                false, Optional.of(Objects.requireNonNull(value, "A change to nothing is Change.clear().")));
    }

    /** Returns a change that sets the value, or clears it if the argument is null. */
    public static <T> Change<T> toNullable(@Nullable T value) {
        return new Change<>(false, Optional.ofNullable(value));
    }

    /**
     * Returns the value after the change; empty if it is absent then.
     *
     * @param before the value before the change
     */
    public Optional<T> applyTo(Optional<T> before) {
        return keeps ? before : newValue;
    }

    /** Converts the value that this change sets; keeping and clearing stay what they are. */
    public <R> Change<R> map(Function<? super T, ? extends R> conversion) {
        return new Change<>(keeps, newValue.map(conversion));
    }
}
