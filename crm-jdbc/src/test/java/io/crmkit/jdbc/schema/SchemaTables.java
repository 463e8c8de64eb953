package io.crmkit.jdbc.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What is in a schema, asked with plain JDBC. */
final class SchemaTables {

    private SchemaTables() {}

    /** The names of all tables in lower case. */
    static List<String> of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return tables;
        }
    }

    /** Every column of ours with its type and size, the history's aside. */
    static List<String> columns(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                if (!rows.getString("TABLE_NAME").endsWith("_schema_history")) {
                    columns.add(rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME") + " "
                            + rows.getString("TYPE_NAME") + " " + rows.getInt("COLUMN_SIZE") + " "
                            + rows.getString("IS_NULLABLE"));
                }
            }
            return columns;
        }
    }

    /** The rows of the history of the usual prefix: rank, version, type, when. */
    static List<String> history(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select * from " + quoted(connection, "crm_schema_history") + " order by "
                                + quoted(connection, "installed_rank"))) {
            List<String> history = new ArrayList<>();
            while (rows.next()) {
                history.add(rows.getInt("installed_rank") + " " + rows.getString("version") + " "
                        + rows.getString("type") + " " + rows.getTimestamp("installed_on"));
            }
            return history;
        }
    }

    /** Rewrites the last row of the history of the usual prefix. */
    static void updateHistory(DataSource source, String column, Object value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update " + quoted(connection, "crm_schema_history") + " set "
                                + quoted(connection, column) + " = ? where " + quoted(connection, "type")
                                + " = 'SQL'")) {
            update.setObject(1, value);
            update.executeUpdate();
        }
    }

    static long count(DataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
    }
}
