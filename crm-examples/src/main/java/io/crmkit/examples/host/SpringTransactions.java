package io.crmkit.examples.host;

import io.crmkit.jdbc.Completion;
import io.crmkit.jdbc.HostTransaction;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the CRM join the current transaction of Spring. A Spring host can copy this class; it needs nothing else.
 *
 * @param source the data source of Spring's transaction manager
 */
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
     * The current transaction.
     *
     * @param connection the connection of the transaction
     * @param identity the connection holder, which Spring creates anew for each transaction
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
