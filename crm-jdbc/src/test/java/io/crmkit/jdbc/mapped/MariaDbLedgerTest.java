package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;

class MariaDbLedgerTest extends LedgerOnDatabase {

    MariaDbLedgerTest() {
        super(TestDatabase.MARIADB);
    }
}
