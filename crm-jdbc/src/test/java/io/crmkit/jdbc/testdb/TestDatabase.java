package io.crmkit.jdbc.testdb;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases that the tests run on: real ones, started once in a JVM when they are first asked for. */
public enum TestDatabase {
    H2(H2Server::new),
    POSTGRESQL(PostgresServer::new),
    MARIADB(MariaDbServer::new);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final java.util.function.Supplier<Server> start;
    private Server server;

    TestDatabase(java.util.function.Supplier<Server> start) {
        this.start = start;
    }

    /** A running database server. */
    interface Server {

        /** Connections to a database, which is there already. */
        DataSource dataSource(String database);

        /** Makes an empty database. */
        void create(String database) throws SQLException;
    }

    /** Connections to a new, empty database; not pooled. */
    public DataSource freshDatabase() {
        String name = "test" + NUMBER.incrementAndGet();
        try {
            server().create(name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return server().dataSource(name);
    }

    /** A pool on a new, empty database, left to the end of the JVM. */
    public HikariDataSource freshPool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(freshDatabase());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    /** Runs statements, each in a transaction of its own. */
    public static void execute(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private synchronized Server server() {
        if (server == null) {
            server = start.get();
        }
        return server;
    }
}
