package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.DisplayName;

@DisplayName("K7: joined to the host's H2 transaction everything is as it is alone")
class JoinedH2StoreTest extends JoinedOnDatabase {

    JoinedH2StoreTest() {
        super(TestDatabase.H2);
    }
}
