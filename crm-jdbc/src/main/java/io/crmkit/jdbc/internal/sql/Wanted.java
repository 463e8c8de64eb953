package io.crmkit.jdbc.internal.sql;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Row1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Values by which rows are looked up, as a table that a join begins with: for a list of values H2 uses an index only if
 * they are those of its first column, which is the ledger, and reads the whole ledger else.
 *
 * @param column has the values, in the table in which the rows are
 */
public record Wanted<T>(Field<T> column, Table<Record1<T>> values) {

    /** @param some at least one; of the type of the column, not of its length, to which they would be cut */
    public static <T> Wanted<T> of(Field<T> column, Collection<T> some) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type is made by its raw class only
        Row1<T>[] rows = some.stream()
                .map(value -> DSL.row(DSL.val(value, column.getType())))
                .toArray(size -> (Row1<T>[]) new Row1[size]);
        return new Wanted<>(column, DSL.values(rows).as("wanted", "wanted"));
    }

    /** That a row is one of those wanted. */
    public Condition matches() {
        return column.eq(values.field(0, column.getType()));
    }
}
