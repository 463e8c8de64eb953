package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.DisplayName;

@DisplayName("K7: joined to the host's MariaDB transaction everything is as it is alone")
class JoinedMariaDbStoreTest extends JoinedOnDatabase {

    JoinedMariaDbStoreTest() {
        super(TestDatabase.MARIADB);
    }
}
