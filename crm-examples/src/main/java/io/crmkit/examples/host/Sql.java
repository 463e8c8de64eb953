package io.crmkit.examples.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the SQL of the accounting product. */
record Sql(Connection connection) {

    /** Converts a row. */
    @FunctionalInterface
    interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new DatabaseException(failed);
        }
    }

    int update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseException(failed);
        }
    }

    /** Inserts a row and returns the key that the database generated. */
    long insert(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseException(failed);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** A failure or refusal by the database. */
    static final class DatabaseException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final SQLException refused;

        DatabaseException(SQLException refused) {
            super(refused);
            this.refused = refused;
        }

        /**
         * Returns whether it has an SQL state or an error code of MariaDB, whose states do not separate these cases.
         */
        boolean isOf(String state, int mariaDb) {
            return state.equals(refused.getSQLState()) || refused.getErrorCode() == mariaDb;
        }
    }
}
