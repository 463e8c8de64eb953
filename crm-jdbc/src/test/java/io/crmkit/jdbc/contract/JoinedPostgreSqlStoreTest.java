package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.DisplayName;

@DisplayName("K7: joined to the host's PostgreSQL transaction everything is as it is alone")
class JoinedPostgreSqlStoreTest extends JoinedOnDatabase {

    JoinedPostgreSqlStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
