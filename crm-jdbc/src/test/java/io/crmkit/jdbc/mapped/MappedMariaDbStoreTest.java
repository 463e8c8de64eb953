package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;

class MappedMariaDbStoreTest extends MappedOnDatabase {

    MappedMariaDbStoreTest() {
        super(TestDatabase.MARIADB);
    }
}
