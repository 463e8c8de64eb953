package io.crmkit.service;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Document;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.value.Minutes;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that was done for a customer, such as a question answered or a machine repaired (S1).
 * <p>
 * Completed it has ended: it takes no change but being reopened and a late rating (S2). Immutable and thread-safe.
 *
 * @param revision counts the changes to it; for the optimistic lock
 * @param number its number, unique within the ledger (N1)
 * @param employee who of ours did it
 * @param content what it was about
 * @param solution what was done
 * @param startedAt local time, to the minute
 * @param minutes the time spent, 0 or more
 * @param satisfaction how content the customer was, a value of that dictionary, as are the next three of theirs
 * @param progressMade whether progress was made
 * @param completed whether it has ended
 * @param project the project it belongs to, if any; cleared when that is deleted (P4)
 * @param product the product it is about, if any
 * @since 0.1
 */
public record ServiceRecord(
        ServiceId id,
        long revision,
        String number,
        CustomerId customer,
        EmployeeId employee,
        String subject,
        Optional<String> content,
        Optional<String> solution,
        LocalDateTime startedAt,
        Optional<Integer> minutes,
        Optional<DictionaryValueId> satisfaction,
        Optional<DictionaryValueId> serviceType,
        Optional<DictionaryValueId> contactType,
        Optional<DictionaryValueId> importance,
        boolean progressMade,
        boolean completed,
        Optional<ProjectId> project,
        Optional<ProductId> product)
        implements Document<ServiceId, ServiceRecord> {

    /** @throws ValidationException if less than no time was spent */
    public ServiceRecord {
        startedAt = startedAt.truncatedTo(ChronoUnit.MINUTES);
        minutes.flatMap(Minutes::check).ifPresent(code -> {
            throw ValidationException.of("minutes", code, 0, Minutes.MAX);
        });
    }

    @Override
    public EmployeeId salesperson() {
        return employee;
    }

    /**
     * Refuses unless it may become what it is to be: of a completed one only the rating and that it is completed change
     * (S2).
     */
    public void requireMayBecome(ServiceRecord after) {
        if (completed
                && !copy(revision, after.satisfaction, after.completed, project).equals(after)) {
            throw new RuleException(ErrorCode.SERVICE_COMPLETED, number);
        }
    }

    /** After the project it belonged to is deleted (P4). */
    public ServiceRecord withoutProject() {
        return copy(revision, satisfaction, completed, Optional.empty());
    }

    @Override
    public ServiceRecord atRevision(long other) {
        return copy(other, satisfaction, completed, project);
    }

    private ServiceRecord copy(
            long newRevision,
            Optional<DictionaryValueId> newSatisfaction,
            boolean nowCompleted,
            Optional<ProjectId> newProject) {
        return new ServiceRecord(
                id,
                newRevision,
                number,
                customer,
                employee,
                subject,
                content,
                solution,
                startedAt,
                minutes,
                newSatisfaction,
                serviceType,
                contactType,
                importance,
                progressMade,
                nowCompleted,
                newProject,
                product);
    }
}
