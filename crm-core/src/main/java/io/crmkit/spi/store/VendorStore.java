package io.crmkit.spi.store;

import io.crmkit.ledger.CustomerId;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the vendors of projects, which are touched. What it reads is the latest state, held (K2).
 *
 * @since 0.1
 */
public interface VendorStore {

    Optional<Vendor> find(ProjectId project, CustomerId partner);

    /** The vendors of a project, in the order of their ids. */
    List<Vendor> all(ProjectId project);

    void insert(Vendor vendor);

    void update(Vendor vendor);

    void delete(ProjectId project, CustomerId partner);

    /** Deletes all vendors of a project, in one statement. */
    void deleteAll(ProjectId project);
}
