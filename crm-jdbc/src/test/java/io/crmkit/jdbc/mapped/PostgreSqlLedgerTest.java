package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;

class PostgreSqlLedgerTest extends LedgerOnDatabase {

    PostgreSqlLedgerTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
