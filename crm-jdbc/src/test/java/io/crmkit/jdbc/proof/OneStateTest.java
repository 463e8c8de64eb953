package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneStateTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Reads of one transaction of our own see one state, and the connection is given back as it was")
    void oneState(TestDatabase database) throws SQLException {
        try (HikariDataSource pool = database.freshPool(2)) {
            Store store = JdbcStore.standalone(pool).build();
            Crm crm = Fixtures.on(store).build();
            crm.createLedger();
            OpportunityId id = new Fixtures(crm).opportunity().id();
            String before = settings(pool);
            store.read(transaction -> {
                long first = asked(transaction, "select revision from crm_opportunity");
                crm.opportunities().approve(id);
                assertThat(asked(transaction, "select revision from crm_opportunity"))
                        .isEqualTo(first);
                // nor is it newer in a table that had not been read yet
                assertThat(asked(transaction, "select max(revision) from crm_tracked_log"))
                        .isEqualTo(first);
                return null;
            });
            assertThat(crm.opportunities().get(id).revision()).isEqualTo(2);
            crm.opportunities().revokeApproval(id);
            assertThat(settings(pool)).isEqualTo(before);
        }
    }

    private static long asked(Transaction transaction, String sql) {
        Connection connection = transaction.unwrap(Connection.class).orElseThrow();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String settings(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getTransactionIsolation() + " " + connection.getAutoCommit() + " "
                    + connection.isReadOnly();
        }
    }
}
