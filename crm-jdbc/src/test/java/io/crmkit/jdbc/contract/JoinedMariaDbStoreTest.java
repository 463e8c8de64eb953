package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;

@DisplayName("K7: joined to the host's MariaDB transaction everything is as it is alone")
@Order(9)
class JoinedMariaDbStoreTest extends JoinedOnDatabase {

    JoinedMariaDbStoreTest() {
        super(TestDatabase.MARIADB);
    }
}
