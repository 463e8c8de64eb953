package io.crmkit.jdbc.internal.sql;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Row1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A list of looked-up values, as a table with which a join begins. With {@code in (…)} H2 uses an index only for its
 * first column, which is the ledger, and would read the whole ledger.
 *
 * @param <T> the type of the values
 * @param column the column of the queried table that has the values
 * @param values the table of the values
 */
public record Wanted<T>(Field<T> column, Table<Record1<T>> values) {

    /**
     * Returns the table of some values.
     *
     * @param some at least one value; bound with the type of the column but not its length, which would cut longer
     *     values
     */
    public static <T> Wanted<T> of(Field<T> column, Collection<T> some) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made by its raw class only
        Row1<T>[] rows = some.stream()
                .map(value -> DSL.row(DSL.val(value, column.getType())))
                .toArray(size -> (Row1<T>[]) new Row1[size]);
        return new Wanted<>(column, DSL.values(rows).as("wanted", "wanted"));
    }

    /** Returns the condition that joins the queried rows to the values. */
    public Condition matches() {
        return column.eq(values.field(0, column.getType()));
    }
}
