package io.crmkit.jdbc.internal.migration;

import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date by Flyway, which is an optional dependency. */
public final class Migration {

    private static final int PATIENCE = 20;
    private static final long PAUSE_MILLIS = 100;

    private Migration() {}

    public static void migrate(DataSource source, String prefix) {
        Database database = database(source);
        if (isUpToDate(source, database, prefix)) {
            return;
        }
        try {
            Class.forName("org.flywaydb.core.Flyway", false, Migration.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new ConfigurationException(
                    List.of("migrating needs Flyway on the class path: org.flywaydb:flyway-core"
                            + switch (database) {
                                case H2 -> "";
                                case POSTGRESQL -> " and org.flywaydb:flyway-database-postgresql";
                                case MARIADB -> " and org.flywaydb:flyway-mysql";
                            }
                            + ", 13.12.0 or later; or run the script that CrmSchema prints, and validate"));
        }
        try {
            WithFlyway.migrate(source, database, prefix);
        } catch (ConfigurationException failed) {
            if (!isBroughtUpToDate(source, database, prefix)) {
                throw failed;
            }
        }
        requireUpToDate(source, database, prefix);
    }

    /** What Flyway calls done may still not be what this library knows: its history may be somebody else's. */
    private static void requireUpToDate(DataSource source, Database database, String prefix) {
        try (Connection connection = source.getConnection()) {
            SchemaHistory.requireUpToDate(connection, prefix);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    /** Asked after a failure: programs that start together on an empty database get in Flyway's way. */
    private static boolean isBroughtUpToDate(DataSource source, Database database, String prefix) {
        try {
            for (int waited = 0; waited < PATIENCE; waited++) {
                if (isUpToDate(source, database, prefix)) {
                    return true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Asked first: a schema that is up to date needs neither Flyway nor its second connection. */
    private static boolean isUpToDate(DataSource source, Database database, String prefix) {
        try (Connection connection = source.getConnection()) {
            return SchemaHistory.isUpToDate(connection, prefix);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    private static Database database(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return Database.of(connection);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, Database.H2);
        }
    }

    /** Loaded only once Flyway is known to be there. */
    private static final class WithFlyway {

        static void migrate(DataSource source, Database database, String prefix) {
            try {
                Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                        .dataSource(source)
                        .table(SchemaHistory.table(prefix))
                        .locations("classpath:" + Scripts.LOCATION)
                        .placeholders(Scripts.placeholders(database, prefix))
                        // a host's schema is not empty, and a printed script leaves no checksums
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .validateOnMigrate(false)
                        .cleanDisabled(true)
                        .load();
                if (database == Database.H2
                        && flyway.info().all().length == flyway.info().pending().length) {
                    begin(flyway);
                }
                flyway.migrate();
            } catch (FlywayException failed) {
                throw new ConfigurationException(
                        ErrorCode.SCHEMA, List.of("the migration failed: " + firstLine(failed)), failed);
            }
        }

        /** H2 locks the rows of the history only: without one, programs that start together would not wait. */
        private static void begin(Flyway flyway) {
            try {
                flyway.baseline();
            } catch (FlywayException raced) {
                if (flyway.info().applied().length == 0) {
                    throw raced;
                }
            }
        }

        private static String firstLine(FlywayException failed) {
            return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        }
    }
}
