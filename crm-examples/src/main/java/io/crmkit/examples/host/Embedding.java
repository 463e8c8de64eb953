package io.crmkit.examples.host;

import io.crmkit.CrmBuilder;
import io.crmkit.text.Localized;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** The ways in which the accounting product embeds the CRM. */
public enum Embedding {

    /** Its tables are described; its transactions are those of a plain connection. */
    MAPPED(
            "Its tables are described in MappedBooks, its transactions are those of a plain connection (PlainHost).",
            "表在 MappedBooks 中描述，事务是普通连接的事务（PlainHost）。") {
        @Override
        public EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure) {
            return PlainHost.on(source, MappedBooks::ledger, configure);
        }
    },

    /** Its ledger is written by hand; its transactions are those of a plain connection. */
    HANDWRITTEN(
            "Its ledger is written by hand (HandWrittenLedger), its transactions are those of a plain connection (PlainHost).",
            "账套由手工编写（HandWrittenLedger），事务是普通连接的事务（PlainHost）。") {
        @Override
        public EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure) {
            return PlainHost.on(source, tables -> new HandWrittenLedger(), configure);
        }
    },

    /** Its tables are described; its transactions are Spring's. */
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

    /** What is embedded how, and in which classes that is to be read. */
    public Localized where() {
        return where;
    }

    /**
     * Opens the product with the CRM in it, on a database that has the product's tables.
     *
     * @param configure who acts, who listens
     */
    public abstract EmbeddingHost open(DataSource source, UnaryOperator<CrmBuilder> configure);
}
