package io.crmkit.quote;

import io.crmkit.error.ValidationException;
import java.util.UUID;

/** Names a quote. */
public record QuoteId(UUID value) {
    public QuoteId {
        ValidationException.requireGiven("id", value);
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
