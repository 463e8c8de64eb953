package io.crmkit.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.testkit.Fixtures;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** What all contracts build on: a CRM, which must be sound after each test. */
public interface CrmContract {

    /**
     * The CRM of the running test, the same at every call: on a ledger of its own, created and empty, configured by
     * {@link Fixtures#on}.
     */
    Crm crm();

    /** The documents and master data that tests begin with. */
    default Fixtures with() {
        return new Fixtures(crm());
    }

    /** Every invariant holds after every test. */
    @AfterEach
    default void allInvariantsHold() {
        assertEquals(List.of(), crm().verify());
    }
}
