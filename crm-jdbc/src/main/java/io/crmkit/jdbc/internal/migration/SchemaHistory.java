package io.crmkit.jdbc.internal.migration;

import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.SchemaState;
import io.crmkit.jdbc.internal.sql.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The table in which the migration history is kept, in Flyway's format. It is read here without Flyway, so that a store
 * can be validated when Flyway is not available.
 */
public final class SchemaHistory {

    private SchemaHistory() {}

    /**
     * Returns the name of the table. It has our prefix, so that it never collides with the history of a host that uses
     * Flyway.
     */
    static String table(String prefix) {
        return prefix + "schema_history";
    }

    /**
     * Requires that the schema has the version of this library.
     *
     * @throws ConfigurationException with code {@code configuration.schema} if it is missing, older or newer
     */
    public static void requireUpToDate(Connection connection, String prefix) throws SQLException {
        if (!isUpToDate(connection, prefix)) {
            throw new ConfigurationException(
                    ErrorCode.SCHEMA,
                    List.of("the schema with the prefix " + prefix
                            + " is missing or older than this library: migrate it, or run the script that CrmSchema"
                            + " prints"));
        }
    }

    /**
     * Returns whether the schema has the version of this library; false if it is older or missing.
     *
     * @throws ConfigurationException with code {@code configuration.schema} if a newer library has made it
     */
    static boolean isUpToDate(Connection connection, String prefix) throws SQLException {
        Set<String> applied = applied(connection, Database.of(connection), prefix);
        applied.stream()
                .filter(version -> !known().contains(version))
                .findFirst()
                .ifPresent(version -> {
                    throw new ConfigurationException(
                            ErrorCode.SCHEMA,
                            List.of("the schema has version " + version + " of a newer library: upgrade this one"));
                });
        return applied.containsAll(known());
    }

    /** Compares the schema with this library. */
    public static SchemaState state(Connection connection, String prefix) throws SQLException {
        if (!exists(connection, table(prefix))) {
            return hasTables(connection) ? SchemaState.FOREIGN : SchemaState.EMPTY;
        }
        Set<String> applied = applied(connection, Database.of(connection), prefix);
        if (!known().containsAll(applied)) {
            return SchemaState.NEWER;
        }
        return applied.containsAll(known()) ? SchemaState.CURRENT : SchemaState.OLDER;
    }

    /** Returns the versions that this library knows. */
    private static List<String> known() {
        return Scripts.VERSIONS.stream().map(Scripts.Version::number).toList();
    }

    /**
     * Returns the versions that the database has. The existence of the table is checked in the catalogue first, because
     * a failed statement would ruin the host's transaction on PostgreSQL (K7).
     */
    private static Set<String> applied(Connection connection, Database database, String prefix) throws SQLException {
        Set<String> versions = new LinkedHashSet<>();
        if (!exists(connection, table(prefix))) {
            return versions;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + quoted(database, "version") + " from " + quoted(database, table(prefix)) + " where "
                                + quoted(database, "success") + " = true and " + quoted(database, "type")
                                + " = 'SQL'")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    /** Returns whether a table exists. The underscore is a wildcard for the driver and has to be escaped. */
    private static boolean exists(Connection connection, String table) throws SQLException {
        String pattern = table.replace("_", connection.getMetaData().getSearchStringEscape() + "_");
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), pattern, null)) {
            return found.next();
        }
    }

    /**
     * Returns whether the schema has any table. Drivers name several types of tables; those of views, sequences and
     * indexes end differently.
     */
    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                String type = found.getString("TABLE_TYPE");
                if (type.endsWith("TABLE") || type.equals("SYSTEM VERSIONED")) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the statement that creates the table exactly as Flyway would, so that Flyway can continue from it. */
    static String createTable(Database database, String prefix) {
        String time = database == Database.MARIADB ? "datetime(6)" : "timestamp(6)";
        return "create table " + quoted(database, table(prefix)) + " (\n"
                + column(database, "installed_rank", "int not null primary key,\n")
                + column(database, "version", "varchar(50),\n")
                + column(database, "description", "varchar(200) not null,\n")
                + column(database, "type", "varchar(20) not null,\n")
                + column(database, "script", "varchar(1000) not null,\n")
                + column(database, "checksum", "int,\n")
                + column(database, "installed_by", "varchar(100) not null,\n")
                + column(database, "installed_on", time + " default current_timestamp not null,\n")
                + column(database, "execution_time", "int not null,\n")
                + column(database, "success", "boolean not null\n")
                + ");\n";
    }

    /**
     * Returns the statement that records a version as installed by the script.
     *
     * @param rank the position in the history, from 1
     */
    static String insertRow(Database database, String prefix, int rank, Scripts.Version version) {
        return "insert into " + quoted(database, table(prefix)) + " values (" + rank + ", '" + version.number() + "', '"
                + version.description() + "', 'SQL', '" + version.script()
                + "', null, 'script', current_timestamp, 0, true);\n";
    }

    private static String column(Database database, String name, String type) {
        return "  " + quoted(database, name) + " " + type;
    }

    /** Quotes a name: Flyway's names are in lower case, which H2 would otherwise turn into upper case. */
    private static String quoted(Database database, String name) {
        return database == Database.MARIADB ? "`" + name + "`" : '"' + name + '"';
    }
}
