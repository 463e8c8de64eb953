package io.crmkit.service;

import io.crmkit.document.DeletionPlan;
import io.crmkit.list.Listing;
import java.util.Optional;

/**
 * Everything that is done with services. Thread-safe.
 * <p>
 * A service that is not there, or hidden from the actor, is a {@code NotFoundException}.
 * <p>
 * The list has the columns of {@link ServiceColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Services extends Listing<ServiceId> {

    /** Adds a service (S1, S2). */
    ServiceRecord add(AddService command);

    /**
     * Changes a service. A change that changes nothing succeeds and leaves no trace.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.service-completed} if it is completed and more than its
     *     rating, or that it is completed, would change (S2): it is reopened first
     */
    ServiceRecord modify(ModifyService command);

    /** Deletes a service, completed or not (S2). */
    void delete(ServiceId id);

    /** What {@link #delete} would remove; nothing is changed (G1). */
    DeletionPlan planDelete(ServiceId id);

    /**
     * Removes exactly what a plan says.
     *
     * @throws io.crmkit.error.StaleException if the service has been changed since
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------
    /** Finds a service. */
    Optional<ServiceRecord> find(ServiceId id);

    /** Finds a service by its number, compared exactly. */
    Optional<ServiceRecord> findByNumber(String number);

    /** A service that is there. */
    ServiceRecord get(ServiceId id);
}
