package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One contact made for a parent: a contact record of an opportunity, or a maintenance record of a project (R4).
 * <p>
 * It is planned or noted down, perhaps changed, and completed once everything before it is; from then on it stands as
 * it is, and its tracked values are the parent's until a later record is completed. A mistake is undone by deleting it
 * and adding another. Immutable and thread-safe.
 *
 * @param <P> the type of the parent's id
 * @param at local date and time, to the minute (V4)
 * @param tracked the tracked values as this record saw them: its own, whatever becomes of the parent's (R4)
 * @since 0.1
 */
public record TrackedRecord<P extends ParentId>(
        RecordId<P> id,
        LocalDateTime at,
        Optional<DictionaryValueId> type,
        EmployeeId employee,
        Optional<ContactPersonId> contactPerson,
        String subject,
        Optional<String> summary,
        Optional<String> result,
        TrackedValues tracked,
        boolean completed) {

    /** This record, completed. Completing a completed record changes nothing (R3). */
    public TrackedRecord<P> complete() {
        return new TrackedRecord<>(id, at, type, employee, contactPerson, subject, summary, result, tracked, true);
    }

    /** @throws RuleException if this record is completed and so cannot be changed (R3) */
    public void requireOpen() {
        if (completed) {
            throw new RuleException(ErrorCode.RECORD_COMPLETED, id.sequence());
        }
    }
}
