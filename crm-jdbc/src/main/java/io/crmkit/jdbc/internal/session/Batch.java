package io.crmkit.jdbc.internal.session;

import static io.crmkit.jdbc.internal.schema.Tables.LEDGER;

import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.value.CurrencyScale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows. The statement is rendered once and its values are bound through JDBC, because binding through jOOQ
 * costs as much as the insert itself.
 */
public final class Batch {

    private Batch() {}

    /**
     * Inserts one row for each item.
     *
     * @param row returns the values of an item; all items must have the same columns in the same order
     */
    public static <T> void insert(
            Session session, Table<?> table, List<T> items, Function<T, Map<Field<?>, Object>> row) {
        insert(JdbcTransaction.of(session.transaction()), session.name(), table, items, row);
    }

    /**
     * Inserts one row for each item, provided that the ledger still has the expected number of decimals. Each row looks
     * up the name of the ledger together with the decimals; if they have changed, the name is null and the row is
     * refused. A command thus notices an outdated cache without a statement of its own.
     *
     * @param scale the expected number of decimals
     * @param row returns the values of an item; all items must have the same columns in the same order
     */
    public static <T> void insertAtScale(
            Session session,
            CurrencyScale scale,
            Table<?> table,
            List<T> items,
            Function<T, Map<Field<?>, Object>> row) {
        Field<String> ledger = DSL.field(DSL.select(LEDGER.LEDGER_)
                .from(LEDGER)
                .where(LEDGER.LEDGER_.eq(session.name()))
                .and(LEDGER.SCALE.eq(scale.digits())));
        insert(
                JdbcTransaction.of(session.transaction()),
                ledger,
                List.of(session.name(), scale.digits()),
                table,
                items,
                row);
    }

    /**
     * Inserts one row for each item into the tables of a ledger.
     *
     * @param row returns the values of an item; all items must have the same columns in the same order
     */
    public static <T> void insert(
            JdbcTransaction transaction,
            String ledger,
            Table<?> table,
            List<T> items,
            Function<T, Map<Field<?>, Object>> row) {
        insert(transaction, DSL.val(ledger), List.of(ledger), table, items, row);
    }

    /**
     * @param ledger the expression for the last column of each row
     * @param bound the values that are bound in that expression
     */
    private static <T> void insert(
            JdbcTransaction transaction,
            Field<String> ledger,
            List<Object> bound,
            Table<?> table,
            List<T> items,
            Function<T, Map<Field<?>, Object>> row) {
        if (items.isEmpty()) {
            return;
        }
        Map<Field<?>, Object> first = row.apply(items.get(0));
        String sql = transaction
                .dsl()
                .insertInto(table)
                .set(first)
                .set(table.field("ledger", String.class), ledger)
                .getSQL();
        transaction
                .dsl()
                .connection(connection ->
                        insert(connection, transaction.database(), bound, transaction.bounded(sql), first, items, row));
    }

    private static <T> void insert(
            Connection connection,
            Database database,
            List<Object> bound,
            String sql,
            Map<Field<?>, Object> first,
            List<T> items,
            Function<T, Map<Field<?>, Object>> row) {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < items.size(); i++) {
                Map<Field<?>, Object> values = i == 0 ? first : row.apply(items.get(i));
                int column = 0;
                for (Object value : values.values()) {
                    bind(insert, ++column, value, database);
                }
                for (Object value : bound) {
                    bind(insert, ++column, value, database);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new DataAccessException("batch", failed);
        }
    }

    /** Binds one value. MariaDB's driver does not accept a {@link UUID} for a column of that type, but its text. */
    private static void bind(PreparedStatement insert, int column, @Nullable Object value, Database database)
            throws SQLException {
        if (value instanceof UUID id && database == Database.MARIADB) {
            insert.setString(column, id.toString());
        } else {
            insert.setObject(column, value);
        }
    }
}
