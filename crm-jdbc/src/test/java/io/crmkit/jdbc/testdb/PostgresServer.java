package io.crmkit.jdbc.testdb;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** PostgreSQL from its Maven binaries. */
final class PostgresServer implements TestDatabase.Server {

    private final EmbeddedPostgres server;

    PostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    @Override
    public DataSource dataSource(String database) {
        return server.getDatabase("postgres", database);
    }

    @Override
    public void create(String database) throws SQLException {
        TestDatabase.execute(server.getPostgresDatabase(), "create database " + database);
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException alreadyGone) {
            System.err.println("PostgreSQL: " + alreadyGone.getMessage());
        }
    }
}
