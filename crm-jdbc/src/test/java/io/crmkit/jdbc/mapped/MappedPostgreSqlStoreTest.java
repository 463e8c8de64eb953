package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.StoreContract;
import org.junit.jupiter.api.Tag;

/** Here every contract of stores; among the long runs, for the ledger's own contract is run on every database. */
@Tag("campaign")
class MappedPostgreSqlStoreTest extends MappedOnDatabase implements StoreContract {

    MappedPostgreSqlStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
