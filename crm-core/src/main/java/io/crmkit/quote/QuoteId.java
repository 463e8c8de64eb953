package io.crmkit.quote;

import java.util.Objects;
import java.util.UUID;

/** Names a quote. */
public record QuoteId(UUID value) {
    public QuoteId {
        Objects.requireNonNull(value);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static QuoteId parse(String text) {
        return new QuoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
