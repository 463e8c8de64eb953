package io.crmkit.examples.host;

import io.crmkit.CrmBuilder;
import io.crmkit.text.Localized;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Three ways to embed the CRM in the accounting product. */
public enum Embedding {

    /** The CRM maps the tables; transactions run on a plain JDBC connection. */
    MAPPED(
            "Its tables are described in MappedBooks, its transactions are those of a plain connection (PlainHost).",
            "表在 MappedBooks 中描述，事务是普通连接的事务（PlainHost）。") {
        @Override
        public EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure) {
            return PlainHost.on(source, MappedBooks::ledger, configure);
        }
    },

    /** The host implements the ledger itself; transactions run on a plain JDBC connection. */
    HANDWRITTEN(
            "Its ledger is written by hand (HandWrittenLedger), its transactions are those of a plain connection (PlainHost).",
            "账套由手工编写（HandWrittenLedger），事务是普通连接的事务（PlainHost）。") {
        @Override
        public EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure) {
            return PlainHost.on(source, tables -> new HandWrittenLedger(), configure);
        }
    },

    /** The CRM maps the tables; Spring manages the transactions. */
    SPRING(
            "Its tables are described in MappedBooks, its transactions are Spring's (SpringHost, SpringTransactions).",
            "表在 MappedBooks 中描述，事务是 Spring 的事务（SpringHost、SpringTransactions）。") {
        @Override
        public EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure) {
            return SpringHost.on(source, configure);
        }
    };

    private final Localized where;

    Embedding(String english, String chinese) {
        this.where = Localized.of(english, chinese);
    }

    /** Returns a sentence that names the classes to read. */
    public Localized where() {
        return where;
    }

    /**
     * Opens the product with the CRM.
     *
     * @param source a database that has the product's tables
     * @param configure sets the actor and the listeners
     */
    public abstract EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure);
}
