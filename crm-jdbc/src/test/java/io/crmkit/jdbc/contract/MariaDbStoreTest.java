package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.Order;

@Order(8)
class MariaDbStoreTest extends OnDatabase {

    MariaDbStoreTest() {
        super(TestDatabase.MARIADB);
    }
}
