package io.crmkit.jdbc;

import io.crmkit.jdbc.internal.migration.Migration;
import io.crmkit.jdbc.internal.migration.SchemaHistory;
import io.crmkit.jdbc.internal.migration.Scripts;
import io.crmkit.jdbc.internal.migration.TablePrefix;
import io.crmkit.jdbc.internal.sql.Database;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Creates, migrates and inspects the database schema. It is meant for hosts that manage their database themselves; a
 * store that {@link JdbcStore} opens on a data source does all of this on its own by default. Thread-safe.
 *
 * @since 0.1
 */
public final class CrmSchema {

    /** The default prefix of the CRM's tables, indexes and constraints. */
    public static final String PREFIX = "crm_";

    private CrmSchema() {}

    /**
     * Returns the complete script that creates the schema in an empty database. The script also writes the row of the
     * migration history, so that {@link #migrate} can later continue from this version.
     *
     * @param database {@code h2}, {@code postgresql} or {@code mariadb}
     * @param prefix the prefix of all names: a letter, followed by up to 15 letters, digits and underscores
     * @throws io.crmkit.error.ConfigurationException with code {@code configuration} if the database is unknown or the
     *     prefix is invalid
     */
    public static String script(String database, String prefix) {
        return Scripts.whole(Database.named(database), TablePrefix.require(prefix));
    }

    /**
     * Creates the schema or migrates it to the version of this library. Flyway must be on the class path or module
     * path. Run it on a data source of its own, never within a transaction: on H2 and MariaDB every DDL statement
     * commits (K10).
     *
     * @param source opens the connections, which are closed again; its user needs the right to create tables
     * @param prefix the prefix of all names: a letter, followed by up to 15 letters, digits and underscores
     * @throws io.crmkit.error.ConfigurationException with code {@code configuration} if the prefix is invalid, Flyway
     *     is missing, or the migration fails
     */
    public static void migrate(DataSource source, String prefix) {
        Migration.migrate(source, TablePrefix.require(prefix));
    }

    /**
     * Compares the schema of a database with this library. It only reads.
     *
     * @param connection an open connection, which is left open
     * @param prefix the prefix of the tables
     * @throws SQLException if the database cannot be read
     */
    public static SchemaState state(Connection connection, String prefix) throws SQLException {
        return SchemaHistory.state(connection, prefix);
    }

    /**
     * Requires that the schema has exactly the version of this library. It only reads.
     *
     * @param connection an open connection, which is left open
     * @param prefix the prefix of the tables
     * @throws io.crmkit.error.ConfigurationException with code {@code configuration} if the schema is missing, older or
     *     newer, or the prefix is invalid; the message says what to do
     * @throws SQLException if the database cannot be read
     */
    public static void validate(Connection connection, String prefix) throws SQLException {
        SchemaHistory.requireUpToDate(connection, TablePrefix.require(prefix));
    }
}
