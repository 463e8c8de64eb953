package io.crmkit.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.memory.MemoryStore;
import io.crmkit.spi.Store;
import io.crmkit.user.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which database and which ledger in it. */
final class DatabaseOptions {

    @Option(
            names = "--db",
            required = true,
            paramLabel = "PATH_OR_JDBC_URL",
            description = "An H2 file (a path without .mv.db), or a JDBC URL of H2, PostgreSQL or MariaDB.")
    String db;

    @Option(names = "--user", paramLabel = "NAME", description = "The database user, for a JDBC URL.")
    String user;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "The environment variable that holds the password.")
    String passwordVariable;

    @Option(
            names = "--ledger",
            paramLabel = "NAME",
            defaultValue = "main",
            description = "The ledger; ${DEFAULT-VALUE} by default.")
    String ledger;

    /** Opens an existing database and an existing ledger, to read. */
    OpenCrm open() {
        return open(Locale.ENGLISH);
    }

    private OpenCrm open(Locale seeds) {
        if (isUrl()) {
            HikariDataSource pool = pool(db.startsWith("jdbc:h2:") ? db + ";IFEXISTS=TRUE" : db);
            return open(pool, JdbcStore.standalone(pool).schema(SchemaMode.VALIDATE), seeds);
        }
        if (!Files.exists(file())) {
            throw new IllegalStateException("there is no database " + db);
        }
        return open(null, JdbcStore.h2File(Path.of(db)).schema(SchemaMode.VALIDATE), seeds);
    }

    /** Opens a database, which is created if need be, to write. */
    OpenCrm openOrCreate(Locale seeds) {
        if (isUrl()) {
            HikariDataSource pool = pool(db);
            return open(pool, JdbcStore.standalone(pool).schema(SchemaMode.MIGRATE), seeds);
        }
        // a file that is there already must be ours: nothing is added to somebody else's database unasked
        SchemaMode mode = Files.exists(file()) ? SchemaMode.VALIDATE : SchemaMode.MIGRATE;
        return open(null, JdbcStore.h2File(Path.of(db)).schema(mode), seeds);
    }

    /** Opens a database that is there, to try something; in place of a file that is not, an empty ledger in memory. */
    OpenCrm openOrPretend(Locale seeds) {
        if (!isUrl() && !Files.exists(file())) {
            return new OpenCrm(crm(MemoryStore.create(), seeds), null);
        }
        return open(seeds);
    }

    private OpenCrm open(HikariDataSource pool, JdbcStore.Builder store, Locale seeds) {
        try {
            return new OpenCrm(crm(store.build(), seeds), pool);
        } catch (RuntimeException failed) {
            if (pool != null) {
                pool.close();
            }
            throw failed;
        }
    }

    private Crm crm(Store store, Locale seeds) {
        return Crm.builder()
                .store(store)
                .ledgerName(ledger)
                .actor(Actor.of("crm"))
                .language(seeds)
                .build();
    }

    private boolean isUrl() {
        return db.startsWith("jdbc:");
    }

    private Path file() {
        return Path.of(db + ".mv.db");
    }

    private HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(10_000);
        if (user != null) {
            config.setUsername(user);
        }
        if (passwordVariable != null) {
            String password = System.getenv(passwordVariable);
            if (password == null) {
                throw new BadInput("the environment variable " + passwordVariable + " is not set");
            }
            config.setPassword(password);
        }
        return new HikariDataSource(config);
    }
}
