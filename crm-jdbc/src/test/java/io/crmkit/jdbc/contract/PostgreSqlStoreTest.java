package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;

class PostgreSqlStoreTest extends OnDatabase {

    PostgreSqlStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
