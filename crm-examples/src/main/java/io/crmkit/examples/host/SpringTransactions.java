package io.crmkit.examples.host;

import io.crmkit.jdbc.Completion;
import io.crmkit.jdbc.HostTransaction;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The current transaction of Spring, as the CRM joins it: everything a Spring host needs besides its own code. */
public record SpringTransactions(DataSource source) implements Supplier<HostTransaction> {

    @Override
    public HostTransaction get() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("call the CRM within a transaction, such as a method with @Transactional");
        }
        Connection connection = DataSourceUtils.getConnection(source);
        return new Current(connection, TransactionSynchronizationManager.getResource(source));
    }

    /**
     * A transaction.
     *
     * @param identity the holder of the connection, which Spring makes anew for each transaction
     */
    private record Current(Connection connection, Object identity) implements HostTransaction {

        @Override
        public boolean notifiesCompletion() {
            return true;
        }

        @Override
        public void onCompletion(Completion completion) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_COMMITTED) {
                        completion.committed();
                    } else {
                        completion.rolledBack();
                    }
                }
            });
        }
    }
}
