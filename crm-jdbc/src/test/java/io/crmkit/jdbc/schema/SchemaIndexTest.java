package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.testdb.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaIndexTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Schema: every key and index begins with the ledger, and every foreign key has an index")
    void indexes(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        List<String> without = new ArrayList<>();
        int foreignKeys = 0;
        try (Connection connection = source.getConnection()) {
            for (String table : tables(connection)) {
                Collection<List<String>> indexes = indexes(connection, table);
                assertThat(indexes)
                        .as(table)
                        .isNotEmpty()
                        .allSatisfy(columns -> assertThat(columns).startsWith("ledger"));
                for (List<String> columns : foreignKeys(connection, table)) {
                    foreignKeys++;
                    if (indexes.stream().noneMatch(index -> begins(index, columns))) {
                        without.add(table + columns);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(foreignKeys).isGreaterThanOrEqualTo(18);
    }

    /** The names as the database has them. */
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!table.toLowerCase(Locale.ROOT).endsWith("_schema_history")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static Collection<List<String>> indexes(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, false)) {
            return grouped(rows, "INDEX_NAME", "COLUMN_NAME");
        }
    }

    private static Collection<List<String>> foreignKeys(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            return grouped(rows, "FK_NAME", "FKCOLUMN_NAME");
        }
    }

    private static Collection<List<String>> grouped(ResultSet rows, String by, String column) throws SQLException {
        Map<String, List<String>> groups = new TreeMap<>();
        while (rows.next()) {
            groups.computeIfAbsent(rows.getString(by), name -> new ArrayList<>())
                    .add(rows.getString(column).toLowerCase(Locale.ROOT));
        }
        return groups.values();
    }

    private static boolean begins(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).containsAll(columns);
    }
}
