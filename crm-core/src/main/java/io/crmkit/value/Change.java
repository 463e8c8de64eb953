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
 * @since 0.1
 */
public sealed interface Change<T> {

    /** Returns a change that leaves the value as it is, present or absent. */
    static <T> Change<T> keep() {
        return new Keep<>();
    }

    /** Returns a change that makes the value absent. */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /** Returns a change that sets the value. The value must not be null. */
    static <T> Change<T> to(T value) {
        return new To<>(value);
    }

    /** Returns a change that sets the value, or clears it if the argument is null. */
    static <T> Change<T> toNullable(@Nullable T value) {
        return value == null ? clear() : to(value);
    }

    /**
     * Returns the value after the change; empty if it is absent then.
     *
     * @param before the value before the change
     */
    Optional<T> applyTo(Optional<T> before);

    /** Returns the value that this change sets; empty if it keeps or clears the value. */
    default Optional<T> newValue() {
        return applyTo(Optional.empty());
    }

    /** Converts the value that this change sets; keeping and clearing stay what they are. */
    <R> Change<R> map(Function<? super T, ? extends R> conversion);

    /** Leaves the value as it is. */
    record Keep<T>() implements Change<T> {

        @Override
        public Optional<T> applyTo(Optional<T> before) {
            return before;
        }

        @Override
        public <R> Change<R> map(Function<? super T, ? extends R> conversion) {
            return keep();
        }
    }

    /** Makes the value absent. */
    record Clear<T>() implements Change<T> {

        @Override
        public Optional<T> applyTo(Optional<T> before) {
            return Optional.empty();
        }

        @Override
        public <R> Change<R> map(Function<? super T, ? extends R> conversion) {
            return clear();
        }
    }

    /**
     * Sets the value.
     *
     * @param value the new value, never null
     */
    record To<T>(T value) implements Change<T> {

        public To {
            Objects.requireNonNull(value, "A change to nothing is Change.clear().");
        }

        @Override
        public Optional<T> applyTo(Optional<T> before) {
            return Optional.of(value);
        }

        @Override
        public <R> Change<R> map(Function<? super T, ? extends R> conversion) {
            return to(conversion.apply(value));
        }
    }
}
