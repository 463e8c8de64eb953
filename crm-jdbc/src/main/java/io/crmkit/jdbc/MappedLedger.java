package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.internal.ledger.description.LedgerDescription;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import java.sql.Connection;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * A ledger in a host's own tables, which the host describes without writing a query (M1): lists, reports and checks of
 * references are one statement each, nothing is copied, and what is changed through the CRM is the host's own rows, in
 * the transaction of the command.
 *
 * @since 0.1
 */
public final class MappedLedger {

    private MappedLedger() {}

    /** Begins to describe a ledger. */
    public static Builder builder() {
        return new Builder();
    }

    /** Describes a ledger. Not thread-safe. */
    public static final class Builder {

        private final LedgerDescription description = new LedgerDescription();

        private Builder() {}

        /** The tables of the customers, each with a {@link MappedTable#source} of its own, such as of suppliers too (M6). */
        public Builder customers(MappedTable... tables) {
            return tables(MasterKind.CUSTOMER, tables);
        }

        /** The tables of the employees. */
        public Builder employees(MappedTable... tables) {
            return tables(MasterKind.EMPLOYEE, tables);
        }

        /** The tables of the products. */
        public Builder products(MappedTable... tables) {
            return tables(MasterKind.PRODUCT, tables);
        }

        /**
         * The ledger of the kinds that are not described: the CRM's own, {@code store.ownLedger(name)}, in which it keeps
         * what the host has no table for.
         */
        public Builder others(Ledger ledger) {
            description.others(requireGiven("ledger", ledger));
            return this;
        }

        /**
         * The ledger so described, checked against the live schema. Thread-safe; it keeps no connection.
         *
         * @param source gives the connection for the check, which is closed again
         * @throws ConfigurationException with every problem of the description at once, each saying what to change; what is
         *     wrong with single rows, such as a code that two have or none, is told by {@link io.crmkit.Crm#verify()}
         */
        public Ledger build(DataSource source) {
            return description.build(requireGiven("source", source));
        }

        /**
         * The ledger so described, checked against the live schema on a connection of the host's, which is only read and
         * left as it is.
         *
         * @throws ConfigurationException with every problem at once, each saying what to change
         */
        public Ledger build(Connection connection) {
            return description.build(requireGiven("connection", connection));
        }

        private Builder tables(MasterKind kind, MappedTable... tables) {
            description.tables(
                    kind,
                    Arrays.stream(requireGiven("tables", tables))
                            .map(table -> requireGiven("table", table).description())
                            .toList());
            return this;
        }
    }
}
