package io.crmkit.memory;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.StoreContract;
import org.junit.jupiter.api.BeforeEach;

class MemoryStoreTest implements StoreContract {
    private final MemoryStore store = MemoryStore.create();
    private final Crm crm = builder().build();

    @BeforeEach
    void createLedger() {
        crm.createLedger();
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public CrmBuilder builder() {
        return Fixtures.on(store);
    }
}
