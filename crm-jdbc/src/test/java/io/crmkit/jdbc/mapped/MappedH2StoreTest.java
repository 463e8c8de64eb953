package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;

class MappedH2StoreTest extends MappedOnDatabase {

    MappedH2StoreTest() {
        super(TestDatabase.H2);
    }
}
