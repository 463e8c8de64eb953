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
 * The schema, for hosts that look after their database themselves.
 *
 * @since 0.1
 */
public final class CrmSchema {

    /** What the names of our tables begin with unless told otherwise. */
    public static final String PREFIX = "crm_";

    private CrmSchema() {}

    /**
     * The whole script for an empty place, with the row of the history that makes a later migration go on from there.
     *
     * @param database {@code h2}, {@code postgresql} or {@code mariadb}
     * @param prefix a letter and up to 15 letters, digits and underscores
     * @throws io.crmkit.error.ConfigurationException if there is no such database, or that is no prefix
     */
    public static String script(String database, String prefix) {
        return Scripts.whole(Database.named(database), TablePrefix.require(prefix));
    }

    /**
     * Brings the schema up to date; Flyway has to be there.
     *
     * @throws io.crmkit.error.ConfigurationException if that is no prefix, Flyway is missing, or it fails
     */
    public static void migrate(DataSource source, String prefix) {
        Migration.migrate(source, TablePrefix.require(prefix));
    }

    /** How the schema of a connection stands to this library; changes nothing. */
    public static SchemaState state(Connection connection, String prefix) throws SQLException {
        return SchemaHistory.state(connection, prefix);
    }

    /**
     * Refuses a schema that is missing, older or newer than this library; changes nothing.
     *
     * @throws io.crmkit.error.ConfigurationException saying what to do
     */
    public static void validate(Connection connection, String prefix) throws SQLException {
        SchemaHistory.requireUpToDate(connection, TablePrefix.require(prefix));
    }
}
