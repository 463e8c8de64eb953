package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.jdbc.internal.store.StoreSetup;
import io.crmkit.spi.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Opens stores that keep the CRM's data in H2, PostgreSQL or MariaDB: in transactions of their own, or in the host's.
 * The stores are thread-safe; they start no threads and close only what they opened themselves.
 *
 * @since 0.1
 */
public final class JdbcStore {

    private JdbcStore() {}

    /** A store in transactions of its own on the host's data source, which is never closed. */
    public static Builder standalone(DataSource source) {
        return new Builder(StoreSetup.standalone(requireGiven("source", source)));
    }

    /**
     * A store on an H2 file of its own, made if it is not there. It has one opener at a time.
     *
     * @param file without the ending {@code .mv.db}
     */
    public static Builder h2File(Path file) {
        return new Builder(StoreSetup.h2File(requireGiven("file", file)));
    }

    /** A store in the host's transactions: each call asks for the current one. */
    public static Builder joining(Supplier<? extends HostTransaction> current) {
        return new Builder(StoreSetup.joining(requireGiven("current", current), false));
    }

    /** A store in the transactions of a host's plain connection, which tells when they end. */
    public static Builder joining(JoinedConnection connection) {
        JoinedConnection joined = requireGiven("connection", connection);
        return new Builder(StoreSetup.joining(() -> joined, true));
    }

    /** Configures a store. Immutable. */
    public static final class Builder {

        private final StoreSetup setup;

        private Builder(StoreSetup setup) {
            this.setup = setup;
        }

        /** What all our tables, indexes and constraints begin with: letters, digits, underscores; {@code crm_} by default. */
        public Builder prefix(String prefix) {
            return new Builder(setup.withPrefix(prefix));
        }

        /** What is done about the schema; on the host's connections it is never migrated (K10). */
        public Builder schema(SchemaMode mode) {
            return new Builder(setup.withMode(mode));
        }

        /**
         * How long a command in a transaction of its own waits for others and tries again before it is refused as busy;
         * 10 seconds by default, at most a day. On PostgreSQL and MariaDB it bounds each wait for a lock too, on MariaDB
         * in whole seconds; on H2 that is the database's own lock timeout. In the host's transactions it has no effect.
         */
        public Builder lockTimeout(Duration patience) {
            return new Builder(setup.withPatience(patience));
        }

        /** What an H2 file of our own survives (K8). */
        public Builder durability(Durability durability) {
            return new Builder(setup.withDurability(durability));
        }

        /**
         * Gives back the space that an H2 file of our own no longer uses when it is closed, which takes time in proportion
         * to what is in it. Worth it after a large import: as long as its transaction is open H2 keeps all that it has
         * written, and the file becomes many times as large as its contents.
         */
        public Builder compactOnClose() {
            return new Builder(setup.withCompactionOnClose());
        }

        /** Says that the host's transactions tell how they end, so that listeners can be served after the commit. */
        public Builder notifiesCompletion() {
            return new Builder(setup.withCompletionTold());
        }

        /**
         * Opens the store.
         *
         * @throws io.crmkit.error.ConfigurationException with every problem: of the options, the database, the schema
         */
        public Store build() {
            return setup.open();
        }
    }
}
