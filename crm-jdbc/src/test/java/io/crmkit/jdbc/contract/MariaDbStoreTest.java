package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;

class MariaDbStoreTest extends OnDatabase {

    MariaDbStoreTest() {
        super(TestDatabase.MARIADB);
    }
}
