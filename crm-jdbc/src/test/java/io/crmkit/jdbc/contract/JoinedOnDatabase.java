package io.crmkit.jdbc.contract;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.CommandContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contracts of one thread, each test in one transaction of the host that is rolled back in the end. */
abstract class JoinedOnDatabase implements CommandContract {

    private static final Map<TestDatabase, DataSource> SOURCES = new EnumMap<>(TestDatabase.class);

    private final DataSource source;
    private Connection connection;
    private Store store;
    private Crm crm;

    JoinedOnDatabase(TestDatabase database) {
        source = SOURCES.computeIfAbsent(database, JoinedOnDatabase::migrated);
    }

    private static DataSource migrated(TestDatabase database) {
        DataSource source = database.freshDatabase();
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        return source;
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        store = JdbcStore.joining(JoinedConnection.of(connection)).build();
        crm = builder().build();
        crm.createLedger();
    }

    @Override
    @AfterEach
    public void allInvariantsHold() {
        try (Connection ended = connection) {
            CommandContract.super.allInvariantsHold();
            ended.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public CrmBuilder builder() {
        return Fixtures.on(store);
    }
}
