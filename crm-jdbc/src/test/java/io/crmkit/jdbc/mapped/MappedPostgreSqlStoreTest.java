package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.StoreContract;

/** Here every contract of stores. */
class MappedPostgreSqlStoreTest extends MappedOnDatabase implements StoreContract {

    MappedPostgreSqlStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
