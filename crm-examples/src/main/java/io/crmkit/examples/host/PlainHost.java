package io.crmkit.examples.host;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.spi.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A host that manages transactions on a plain connection. It tells the CRM how each transaction ended, because a
 * connection does not announce it.
 */
public final class PlainHost implements EmbeddingHost {

    private final Connection connection;
    private final JoinedConnection handle;
    private final Crm crm;

    private PlainHost(Connection connection, Ledger ledger, UnaryOperator<CrmBuilder> configure) {
        this.connection = connection;
        this.handle = JoinedConnection.of(connection);
        this.crm = configure
                .apply(Crm.builder().store(JdbcStore.joining(handle).build()).ledger(ledger))
                .build();
    }

    /**
     * Opens a host. It creates the CRM's tables beside the host's own, and the ledger.
     *
     * @param ledger creates the ledger over the host's tables
     * @param configure sets the actor and the listeners
     */
    public static PlainHost on(
            DataSource source, Function<DataSource, Ledger> ledger, UnaryOperator<CrmBuilder> configure) {
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            PlainHost host = new PlainHost(connection, ledger.apply(source), configure);
            host.transaction(books -> {
                host.crm.createLedger();
                return books;
            });
            return host;
        } catch (SQLException failed) {
            throw new Sql.DatabaseException(failed);
        }
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public <T> T transaction(Function<AccountingProduct, T> work) {
        try {
            T result;
            try {
                result = work.apply(new AccountingProduct(connection));
            } catch (RuntimeException | Error failed) {
                connection.rollback();
                handle.rolledBack();
                throw failed;
            }
            connection.commit();
            handle.committed();
            return result;
        } catch (SQLException failed) {
            throw new Sql.DatabaseException(failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new Sql.DatabaseException(failed);
        }
    }
}
