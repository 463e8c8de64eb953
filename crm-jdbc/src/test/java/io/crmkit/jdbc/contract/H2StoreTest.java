package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;

class H2StoreTest extends OnDatabase {

    H2StoreTest() {
        super(TestDatabase.H2);
    }
}
