package io.crmkit.memory;

import io.crmkit.ledger.CustomerId;
import io.crmkit.memory.LedgerData.VendorKey;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.spi.store.VendorStore;
import java.util.List;
import java.util.Optional;

/**
 * Stores the vendors of projects (P2).
 *
 * @param data the data of the ledger
 */
record MemoryVendorStore(LedgerData data) implements VendorStore {

    @Override
    public Optional<Vendor> find(ProjectId project, CustomerId partner) {
        return data.vendors.find(new VendorKey(project, partner));
    }

    @Override
    public List<Vendor> all(ProjectId project) {
        return data.vendors.all().stream()
                .filter(vendor -> vendor.project().equals(project))
                .toList();
    }

    @Override
    public void insert(Vendor vendor) {
        data.vendors.put(new VendorKey(vendor.project(), vendor.partner()), vendor);
    }

    @Override
    public void update(Vendor vendor) {
        insert(vendor);
    }

    @Override
    public void delete(ProjectId project, CustomerId partner) {
        data.vendors.remove(new VendorKey(project, partner));
    }

    @Override
    public void deleteAll(ProjectId project) {
        all(project).forEach(vendor -> delete(project, vendor.partner()));
    }
}
