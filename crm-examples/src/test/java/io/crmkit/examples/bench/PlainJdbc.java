package io.crmkit.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The yardstick: what one would write by hand over the same tables. */
final class PlainJdbc {

    private static final int BATCH = 1000;

    private PlainJdbc() {}

    /** The rows of a table as a hand-written program would hold them. */
    record Rows(String table, List<String> columns, List<Object[]> values) {

        static Rows read(DataSource source, String table, String exceptColumns, String order) throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select * from " + table + order)) {
                ResultSetMetaData meta = found.getMetaData();
                List<Integer> wanted = new ArrayList<>();
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    if (!meta.getColumnName(i).toLowerCase(Locale.ROOT).endsWith(exceptColumns)) {
                        wanted.add(i);
                        columns.add(meta.getColumnName(i));
                    }
                }
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[wanted.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getObject(wanted.get(i));
                    }
                    rows.add(row);
                }
                return new Rows(table, columns, rows);
            }
        }
    }

    /** Inserts rows in batches in one transaction. */
    static void insert(DataSource source, List<Rows> tables) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Rows rows : tables) {
                String sql = "insert into " + rows.table() + " (" + String.join(", ", rows.columns()) + ") values ("
                        + rows.columns().stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    int waiting = 0;
                    for (Object[] row : rows.values()) {
                        for (int i = 0; i < row.length; i++) {
                            insert.setObject(i + 1, row[i]);
                        }
                        insert.addBatch();
                        if (++waiting == BATCH) {
                            insert.executeBatch();
                            waiting = 0;
                        }
                    }
                    insert.executeBatch();
                }
            }
            connection.commit();
        }
    }

    /** Runs a query and reads every row of it. */
    static int read(DataSource source, String sql, Object... parameters) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                int rows = 0;
                while (found.next()) {
                    rows++;
                    for (int i = 1; i <= columns; i++) {
                        found.getObject(i);
                    }
                }
                return rows;
            }
        }
    }
}
