package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;

class MappedPostgreSqlStoreTest extends MappedOnDatabase {

    MappedPostgreSqlStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
