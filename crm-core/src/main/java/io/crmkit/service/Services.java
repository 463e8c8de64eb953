package io.crmkit.service;

import io.crmkit.document.DeletionPlan;
import io.crmkit.list.Listing;
import java.util.Optional;

/**
 * Operations on services. Thread-safe.
 * <p>
 * A service that does not exist and one that the access policy hides from the actor look the same: both fail with a
 * {@link io.crmkit.error.NotFoundException} (U3). An action that the policy forbids fails with an
 * {@link io.crmkit.error.AccessDeniedException}.
 * <p>
 * The list has the columns of {@link ServiceColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Services extends Listing<ServiceId> {

    /**
     * Adds a service (S1, S2) and returns it.
     *
     * @throws io.crmkit.error.ValidationException if values are missing, malformed or name something unknown; it lists
     *     all violations
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if another service has the number (N1)
     */
    ServiceRecord add(AddService command);

    /**
     * Changes a service and returns the result. A command that changes no value succeeds without a new revision,
     * history entry or event.
     *
     * @throws io.crmkit.error.ValidationException if values are malformed or name something unknown; it lists all
     *     violations
     * @throws io.crmkit.error.StaleException if the revision is no longer the current one
     * @throws io.crmkit.error.RuleException with {@code rule.service-completed} if the service is completed and more
     *     than its rating would change; it must be reopened first, in a command of its own (S2)
     */
    ServiceRecord modify(ModifyService command);

    /** Deletes a service, whether it is completed or not (S2). */
    void delete(ServiceId id);

    /** Returns what {@link #delete(ServiceId)} would remove, without changing anything (G1). */
    DeletionPlan planDelete(ServiceId id);

    /**
     * Deletes exactly what the plan lists (G1).
     *
     * @throws io.crmkit.error.StaleException if the service has changed since the plan was made
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the service; empty if it does not exist or is hidden from the actor. */
    Optional<ServiceRecord> find(ServiceId id);

    /**
     * Returns the service with this number, compared exactly; empty if there is none or it is hidden from the actor.
     */
    Optional<ServiceRecord> findByNumber(String number);

    /**
     * Returns the service.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist or is hidden from the actor
     */
    ServiceRecord get(ServiceId id);
}
