package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.testdb.TestDatabase;

class H2LedgerTest extends LedgerOnDatabase {

    H2LedgerTest() {
        super(TestDatabase.H2);
    }
}
