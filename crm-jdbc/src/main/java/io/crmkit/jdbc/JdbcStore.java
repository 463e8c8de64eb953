package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.jdbc.internal.store.StoreSetup;
import io.crmkit.spi.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Opens stores that keep the CRM's data in H2, PostgreSQL or MariaDB. A store works either in transactions of its own
 * or in those of the host. Stores are thread-safe, start no threads, and close only what they have opened.
 *
 * @since 0.1
 */
public final class JdbcStore {

    private JdbcStore() {}

    /**
     * Begins a store that runs its own transactions on the host's data source.
     *
     * @param source opens a connection for each transaction; it is never closed, and its connections are returned as
     *     they were
     */
    public static Builder standalone(DataSource source) {
        return new Builder(StoreSetup.standalone(requireGiven("source", source)));
    }

    /**
     * Begins a store on an H2 file that it opens itself. The file is created if it does not exist. Only one store can
     * have it open at a time (K8).
     *
     * @param file the path without the extension {@code .mv.db}
     */
    public static Builder h2File(Path file) {
        return new Builder(StoreSetup.h2File(requireGiven("file", file)));
    }

    /**
     * Begins a store that joins the host's transactions.
     *
     * @param current called at the beginning of each call; returns the host's current transaction
     */
    public static Builder joining(Supplier<? extends HostTransaction> current) {
        return new Builder(StoreSetup.joining(requireGiven("current", current), false));
    }

    /**
     * Begins a store that joins the transactions of a plain connection. The host reports their completion to the {@link
     * JoinedConnection}, so that listeners can be called after the commit.
     *
     * @param connection the connection that all calls to the store use; one thread at a time
     */
    public static Builder joining(JoinedConnection connection) {
        JoinedConnection joined = requireGiven("connection", connection);
        return new Builder(StoreSetup.joining(() -> joined, true));
    }

    /** Immutable builder of a store; each method returns a new one. Thread-safe. */
    public static final class Builder {

        private final StoreSetup setup;

        private Builder(StoreSetup setup) {
            this.setup = setup;
        }

        /**
         * Sets the prefix of all tables, indexes and constraints.
         *
         * @param prefix a letter, followed by up to 15 letters, digits and underscores; {@value CrmSchema#PREFIX} by
         *     default
         */
        public Builder prefix(String prefix) {
            return new Builder(setup.withPrefix(prefix));
        }

        /**
         * Sets what happens to the schema when the store opens.
         *
         * @param mode {@link SchemaMode#MIGRATE} by default, {@link SchemaMode#VALIDATE} for a store that joins the
         *     host's transactions, which never migrates because DDL would commit them (K10)
         */
        public Builder schema(SchemaMode mode) {
            return new Builder(setup.withMode(mode));
        }

        /**
         * Limits how long a command waits for other commands, including all retries (K5), before it fails with code
         * {@code busy}. The limit applies to the store's own transactions and has no effect in those of the host. On
         * PostgreSQL and MariaDB it also limits each single wait for a lock, on MariaDB in whole seconds; on H2 the
         * lock timeout of the database applies to those.
         *
         * @param patience more than zero and at most one day; 10 seconds by default
         */
        public Builder lockTimeout(Duration patience) {
            return new Builder(setup.withPatience(patience));
        }

        /**
         * Sets which failures the data of an H2 file survives (K8). It has no effect on other stores.
         *
         * @param durability {@link Durability#PROCESS_SAFE} by default
         */
        public Builder durability(Durability durability) {
            return new Builder(setup.withDurability(durability));
        }

        /**
         * Compacts an H2 file when the store is closed, which takes time in proportion to its contents. It is
         * worthwhile after a large import: as long as a transaction is open, H2 keeps everything it has written, and
         * the file grows to many times the size of its contents.
         */
        public Builder compactOnClose() {
            return new Builder(setup.withCompactionOnClose());
        }

        /**
         * Declares that the host's transactions report their completion ({@link HostTransaction#notifiesCompletion()}).
         * Without this no listener can be called after the commit.
         */
        public Builder notifiesCompletion() {
            return new Builder(setup.withCompletionTold());
        }

        /**
         * Opens the store.
         *
         * @return a thread-safe store, which the caller closes
         * @throws io.crmkit.error.ConfigurationException with code {@code configuration} if options are invalid, the
         *     database is not supported, or the schema does not fit; it lists all problems of the options at once
         * @throws io.crmkit.error.StorageException with code {@code storage} if the database cannot be reached
         */
        public Store build() {
            return setup.open();
        }
    }
}
