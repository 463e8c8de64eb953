package io.crmkit.ledger;

import io.crmkit.error.ValidationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a tree a list shows (M7). Immutable and thread-safe.
 *
 * @param <I> the type of their ids
 * @since 0.1
 */
public sealed interface ListMode<I extends LedgerId> {

    /** Every leaf, flat. */
    record All<I extends LedgerId>() implements ListMode<I> {}

    /** Every leaf below a category, flat. */
    record Under<I extends LedgerId>(I category) implements ListMode<I> {
        public Under {
            ValidationException.requireGiven("category", category);
        }
    }

    /** The direct children of an entry, or the entries at the top, categories first. */
    record Level<I extends LedgerId>(Optional<I> node) implements ListMode<I> {
        public Level {
            ValidationException.requireGiven("node", node);
        }
    }

    /** Every leaf, flat. */
    static <I extends LedgerId> ListMode<I> all() {
        return new All<>();
    }

    /** Every leaf below a category, flat. */
    static <I extends LedgerId> ListMode<I> under(I category) {
        return new Under<>(category);
    }

    /** The direct children of an entry, null for those at the top. */
    static <I extends LedgerId> ListMode<I> level(@Nullable I node) {
        return new Level<>(Optional.ofNullable(node));
    }
}
