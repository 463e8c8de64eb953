package io.crmkit.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordKind;
import io.crmkit.text.LocalizedEnum;
import java.util.Optional;

/**
 * The source of a quote: it is direct or belongs to one record. It never changes (Q1). Immutable and thread-safe.
 *
 * @param record the contact or maintenance record to which the quote belongs; empty if it is direct
 * @since 0.1
 */
public record QuoteSource(Optional<RecordId<?>> record) {

    /** The source of a direct quote. */
    public static final QuoteSource DIRECT = new QuoteSource(Optional.empty());

    /**
     * Returns the source of a quote on a record, which has at most one quote (R7).
     *
     * @throws ValidationException with {@code value.required} if the record is null
     */
    public static QuoteSource of(RecordId<?> record) {
        return new QuoteSource(Optional.of(ValidationException.requireGiven("record", record)));
    }

    /** Returns the kind of the source, which depends on the parent of the record. */
    public Kind kind() {
        return record.map(id -> id.parent().recordKind() == RecordKind.MAINTENANCE ? Kind.MAINTENANCE : Kind.CONTACT)
                .orElse(Kind.DIRECT);
    }

    /** The kinds of sources, as they appear in lists and files. */
    public enum Kind implements LocalizedEnum {
        /** The quote was added without a record. */
        DIRECT,
        /** The quote belongs to a contact record of an opportunity. */
        CONTACT,
        /** The quote belongs to a maintenance record of a project. */
        MAINTENANCE;
    }
}
