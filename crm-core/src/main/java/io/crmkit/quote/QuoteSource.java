package io.crmkit.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordKind;
import io.crmkit.text.LocalizedEnum;
import java.util.Optional;

/**
 * Where a quote comes from: it is direct, or belongs to one record; that never changes (Q1). Immutable and thread-safe.
 *
 * @param record the contact or maintenance record it belongs to, empty if it is direct
 * @since 0.1
 */
public record QuoteSource(Optional<RecordId<?>> record) {

    /** No record. */
    public static final QuoteSource DIRECT = new QuoteSource(Optional.empty());

    /**
     * A record, which has at most one quote (R7).
     *
     * @throws ValidationException if it is null
     */
    public static QuoteSource of(RecordId<?> record) {
        return new QuoteSource(Optional.of(ValidationException.requireGiven("record", record)));
    }

    /** What kind of source it is, by the parent of the record. */
    public Kind kind() {
        return record.map(id -> id.parent().recordKind() == RecordKind.MAINTENANCE ? Kind.MAINTENANCE : Kind.CONTACT)
                .orElse(Kind.DIRECT);
    }

    /** The kinds of sources, as lists and files tell them. */
    public enum Kind implements LocalizedEnum {
        /** Made without a record. */
        DIRECT,
        /** Made for a contact record of an opportunity. */
        CONTACT,
        /** Made for a maintenance record of a project. */
        MAINTENANCE;
    }
}
