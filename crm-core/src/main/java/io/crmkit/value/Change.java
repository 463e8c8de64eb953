package io.crmkit.value;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command does to a value that may be absent: it keeps the value, clears it, or sets another. A null could not
 * tell the first two apart. Immutable if the value is.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public sealed interface Change<T> {

    /** The value stays as it is, present or absent. */
    static <T> Change<T> keep() {
        return new Keep<>();
    }

    /** The value becomes absent. */
    static <T> Change<T> clear() {
        return new Clear<>();
    }

    /** The value becomes this one. */
    static <T> Change<T> to(T value) {
        return new To<>(value);
    }

    /** The value becomes this one, or absent if this is null. */
    static <T> Change<T> toNullable(@Nullable T value) {
        return value == null ? clear() : to(value);
    }

    /** The value after the change. */
    Optional<T> applyTo(Optional<T> before);

    /** The value that is set; empty if the change keeps or clears. */
    default Optional<T> newValue() {
        return applyTo(Optional.empty());
    }

    /** The same change of a value of another type. */
    <R> Change<R> map(Function<? super T, ? extends R> conversion);

    /** The value stays. */
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

    /** The value becomes absent. */
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

    /** The value becomes another. */
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
