package io.crmkit.jdbc.internal.list;

import org.jooq.Field;
import org.jooq.Record;

/**
 * A row of a page. Its fields are looked up by their declaration.
 *
 * @param row the row
 * @param tables knows the names of the fields in the statement
 */
public record ListRow(Record row, ListTables tables) {

    /** Returns the value of a field; null if it is absent. */
    public <T> T get(Field<T> declared) {
        return row.get(tables.of(declared));
    }
}
