package io.crmkit.examples.host;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A host with transactions managed by Spring. */
public final class SpringHost implements EmbeddingHost {

    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;
    private final Crm crm;

    private SpringHost(DataSource source, UnaryOperator<CrmBuilder> configure) {
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.jdbc = new JdbcTemplate(source);
        this.crm = configure
                .apply(Crm.builder()
                        .store(JdbcStore.joining(new SpringTransactions(source))
                                .notifiesCompletion()
                                .build())
                        .ledger(MappedBooks.ledger(source)))
                .build();
    }

    /**
     * Opens a host. It creates the CRM's tables beside the host's own, and the ledger.
     *
     * @param configure sets the actor and the listeners
     */
    public static SpringHost on(DataSource source, UnaryOperator<CrmBuilder> configure) {
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        SpringHost host = new SpringHost(source, configure);
        host.transaction(books -> {
            host.crm.createLedger();
            return books;
        });
        return host;
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public <T> T transaction(Function<AccountingProduct, T> work) {
        return transactions.execute(status ->
                jdbc.execute((ConnectionCallback<T>) connection -> work.apply(new AccountingProduct(connection))));
    }

    /** Does nothing: the data source belongs to its creator. */
    @Override
    public void close() {}
}
