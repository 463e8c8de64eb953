package io.crmkit.jdbc.contract;

import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.BlobStoreContract;
import org.junit.jupiter.api.Nested;

class JdbcBlobStoreTest {

    @Nested
    class OnH2 extends InDatabase {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgreSql extends InDatabase {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @Nested
    class OnMariaDb extends InDatabase {
        OnMariaDb() {
            super(TestDatabase.MARIADB);
        }
    }

    /** Each test has a database of its own. */
    private abstract static class InDatabase implements BlobStoreContract {

        private final Store store;

        InDatabase(TestDatabase database) {
            store = JdbcStore.standalone(database.freshDatabase()).build();
        }

        @Override
        public Store store() {
            return store;
        }

        @Override
        public BlobStore blobs() {
            return store.ownBlobs();
        }
    }
}
