package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.proof.Work.Result;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One thread's way to the CRM. */
interface Worker extends AutoCloseable {

    Crm crm();

    /** What has become of a piece of work in the end. */
    Result ended(Result result);

    @Override
    void close();

    /** In transactions of the CRM's own. */
    record Alone(Crm crm) implements Worker {

        @Override
        public Result ended(Result result) {
            return result;
        }

        @Override
        public void close() {}
    }

    /** In those of a host that commits what was done, and rolls back what was refused. */
    final class Joined implements Worker {

        private final Connection connection;
        private final JoinedConnection transaction;
        private final Crm crm;

        Joined(DataSource source, int isolation) {
            try {
                connection = source.getConnection();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(false);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            transaction = JoinedConnection.of(connection);
            crm = Fixtures.on(JdbcStore.joining(transaction).build()).build();
        }

        @Override
        public Crm crm() {
            return crm;
        }

        @Override
        public Result ended(Result result) {
            try {
                if (result != Result.REFUSED) {
                    connection.commit();
                    transaction.committed();
                    return result;
                }
            } catch (SQLException conflictAtTheEnd) {
                result = Result.REFUSED;
            }
            try {
                connection.rollback();
                transaction.rolledBack();
                return result;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
