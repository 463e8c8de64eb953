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

/**
 * Migrates the schema with Flyway. Flyway is an optional dependency, so none of its classes may be loaded before its
 * presence is checked.
 */
public final class Migration {

    /** How often the schema is checked again after a failed migration; two seconds in total. */
    private static final int PATIENCE = 20;

    private static final long PAUSE_MILLIS = 100;

    private Migration() {}

    /**
     * Migrates the schema to the version of this library, unless it already has that version.
     *
     * @throws ConfigurationException if Flyway is missing, it fails, or the schema does not fit afterwards
     */
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

    /**
     * Checks the schema after Flyway has finished. Flyway may find nothing to do although the schema does not fit,
     * because the history may belong to another program.
     */
    private static void requireUpToDate(DataSource source, Database database, String prefix) {
        try (Connection connection = source.getConnection()) {
            SchemaHistory.requireUpToDate(connection, prefix);
        } catch (SQLException failed) {
            throw SqlFailures.translate(failed, database);
        }
    }

    /**
     * Returns whether another program has migrated the schema meanwhile. Programs that start together on an empty
     * database make each other's migrations fail, so a failed one waits for the other to finish.
     */
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

    /** Returns whether the schema already fits. Then neither Flyway nor its second connection is needed. */
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

    /** The part that uses Flyway. As a class of its own it is loaded only after the check for Flyway. */
    private static final class WithFlyway {

        static void migrate(DataSource source, Database database, String prefix) {
            try {
                Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                        .dataSource(source)
                        .table(SchemaHistory.table(prefix))
                        .locations("classpath:" + Scripts.LOCATION)
                        .placeholders(Scripts.placeholders(database, prefix))
                        // A host's schema is not empty, so Flyway has to accept it as a baseline. A schema made by our
                        // printed script has no checksums, so Flyway cannot validate it.
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

        /**
         * Writes the first row of the history. H2 can lock only existing rows, so without one the migrations of
         * programs that start together would run at the same time.
         */
        private static void begin(Flyway flyway) {
            try {
                flyway.baseline();
            } catch (FlywayException raced) {
                if (flyway.info().applied().length == 0) {
                    throw raced;
                }
            }
        }

        /** Returns the first line of the message; the others quote the statement. */
        private static String firstLine(FlywayException failed) {
            return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
        }
    }
}
