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
 * A ledger in a host's own tables, which the host describes instead of writing queries (M1). Lists, reports and checks
 * of references join these tables in one statement; nothing is copied. Changes made through the CRM are written to the
 * host's own rows, in the transaction of the command.
 *
 * @since 0.1
 */
public final class MappedLedger {

    private MappedLedger() {}

    /** Begins the description of a ledger. */
    public static Builder builder() {
        return new Builder();
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder {

        private final LedgerDescription description = new LedgerDescription();

        private Builder() {}

        /**
         * Adds the tables of the customers.
         *
         * @param tables each with its own {@link MappedTable#source}, for example customers and suppliers in two tables
         *     (M6)
         */
        public Builder customers(MappedTable... tables) {
            return tables(MasterKind.CUSTOMER, tables);
        }

        /**
         * Adds the tables of the employees.
         *
         * @param tables each with its own {@link MappedTable#source}
         */
        public Builder employees(MappedTable... tables) {
            return tables(MasterKind.EMPLOYEE, tables);
        }

        /**
         * Adds the tables of the products.
         *
         * @param tables each with its own {@link MappedTable#source}
         */
        public Builder products(MappedTable... tables) {
            return tables(MasterKind.PRODUCT, tables);
        }

        /**
         * Sets the ledger for the kinds that have no table here.
         *
         * @param ledger the CRM's own, {@code store.ownLedger(name)}, in which it keeps what the host has no table for
         */
        public Builder others(Ledger ledger) {
            description.others(requireGiven("ledger", ledger));
            return this;
        }

        /**
         * Checks the description against the live schema and returns the ledger.
         *
         * @param source opens the connection for the check, which is closed again
         * @return a thread-safe ledger that keeps no connection
         * @throws ConfigurationException with code {@code configuration} and all problems of the description, each with
         *     a way to solve it. Faults of single rows, such as a missing or duplicate code, are reported by {@link
         *     io.crmkit.Crm#verify()}
         */
        public Ledger build(DataSource source) {
            return description.build(requireGiven("source", source));
        }

        /**
         * Checks the description against the live schema and returns the ledger.
         *
         * @param connection an open connection of the host, which is only read and left as it is (K10)
         * @return a thread-safe ledger that keeps no connection
         * @throws ConfigurationException with code {@code configuration} and all problems of the description, each with
         *     a way to solve it
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
