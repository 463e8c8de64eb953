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
import io.crmkit.value.DecimalRange;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Work done for a customer, such as a question answered or a machine repaired (S1).
 * <p>
 * A completed service has ended: it can only be reopened or rated late (S2). Immutable and thread-safe.
 *
 * @param id its id
 * @param revision counts its changes from 1; commands compare it to detect concurrent changes
 * @param number its number, unique among the services of the ledger (N1)
 * @param customer its customer
 * @param employee the employee who did the work
 * @param subject its subject, in one line
 * @param content the request of the customer, if it was entered
 * @param solution what was done about it, if it was entered
 * @param startedAt the local date and time of the start, to the minute (V4)
 * @param minutes the time spent in minutes, 0 or more; empty if unknown
 * @param satisfaction the satisfaction of the customer, a value of that dictionary; empty if not rated
 * @param serviceType a value of the dictionary of service types, if any
 * @param contactType a value of the dictionary of contact types, if any
 * @param importance a value of the dictionary of importance, if any
 * @param progressMade whether progress was made
 * @param completed whether it has ended
 * @param project the project to which it belongs, if any; deleting the project clears it (P4)
 * @param product the product that it is about, if any
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

    /**
     * Drops the seconds of the start (V4).
     *
     * @throws ValidationException with {@code value.out-of-range} if the time spent is negative or too long
     */
    public ServiceRecord {
        startedAt = startedAt.truncatedTo(ChronoUnit.MINUTES);
        minutes.map(BigDecimal::valueOf).flatMap(DecimalRange.MINUTES::check).ifPresent(code -> {
            throw ValidationException.of(
                    "minutes", code, DecimalRange.MINUTES.limits().toArray());
        });
    }

    @Override
    public EmployeeId salesperson() {
        return employee;
    }

    /**
     * Checks that this service may be replaced by its changed form: a completed service may change only its rating and
     * whether it is completed (S2).
     *
     * @param after the service after the change
     * @throws RuleException with {@code rule.service-completed} if it may not
     */
    public void requireMayBecome(ServiceRecord after) {
        if (completed
                && !copy(revision, after.satisfaction, after.completed, project).equals(after)) {
            throw new RuleException(ErrorCode.SERVICE_COMPLETED, number);
        }
    }

    /** Returns the service without its project, which has been deleted (P4). */
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
