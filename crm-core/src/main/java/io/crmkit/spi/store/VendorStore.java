package io.crmkit.spi.store;

import io.crmkit.ledger.CustomerId;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import java.util.List;
import java.util.Optional;

/**
 * Stores the vendors of projects. The caller touches the project first. All reads return the latest state and lock it
 * (K2).
 *
 * @since 0.1
 */
public interface VendorStore {

    /** Finds a vendor; empty if the partner is not a vendor of the project. */
    Optional<Vendor> find(ProjectId project, CustomerId partner);

    /** Returns the vendors of a project, ordered by id. */
    List<Vendor> all(ProjectId project);

    /** Inserts a vendor. */
    void insert(Vendor vendor);

    /** Updates a vendor, which must exist. */
    void update(Vendor vendor);

    /** Deletes a vendor. */
    void delete(ProjectId project, CustomerId partner);

    /** Deletes all vendors of a project in one statement. */
    void deleteAll(ProjectId project);
}
