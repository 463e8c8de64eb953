package io.crmkit.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names a quote.
 *
 * @since 0.1
 */
public record QuoteId(UUID value) implements Serializable {
    public QuoteId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws ValidationException if the text is not an id
     */
    public static QuoteId parse(String text) {
        return new QuoteId(IdText.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
