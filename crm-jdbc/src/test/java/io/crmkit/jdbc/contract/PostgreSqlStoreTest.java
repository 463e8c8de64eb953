package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.Order;

@Order(6)
class PostgreSqlStoreTest extends OnDatabase {

    PostgreSqlStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
