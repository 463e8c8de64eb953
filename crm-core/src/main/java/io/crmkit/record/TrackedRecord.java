package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One contact with a customer: a contact record of an opportunity, or a maintenance record of a project (R4).
 * <p>
 * A record is planned or noted, perhaps changed, and completed once every earlier record is completed (R2). From then
 * on it cannot be changed (R3), and its tracked values are those of the parent until a later record is completed (R5).
 * A mistake is corrected by deleting the record and adding a new one. Immutable and thread-safe.
 *
 * @param <P> the type of the id of the parent
 * @param id its id
 * @param at the local date and time of the contact, to the minute (V4)
 * @param type a value of the dictionary of contact types, if any
 * @param employee the employee who makes the contact
 * @param contactPerson the contact person, if any; it stays the same if the customer of the parent changes (M9)
 * @param subject its subject, in one line
 * @param summary what was discussed, if anything was entered
 * @param result what the contact led to, if anything was entered
 * @param tracked the tracked values that the record notes; they are its own and do not follow later changes of the
 *     parent (R4)
 * @param completed whether it is completed
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

    /** Drops the seconds of the time (V4). */
    public TrackedRecord {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns the completed record. A completed record is returned unchanged (R3). */
    public TrackedRecord<P> complete() {
        return new TrackedRecord<>(id, at, type, employee, contactPerson, subject, summary, result, tracked, true);
    }

    /**
     * Checks that the record can be changed.
     *
     * @throws RuleException with {@code rule.record-completed} if it is completed (R3)
     */
    public void requireOpen() {
        if (completed) {
            throw new RuleException(ErrorCode.RECORD_COMPLETED, id.sequence());
        }
    }
}
