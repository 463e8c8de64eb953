package io.crmkit.jdbc.internal.list;

import org.jooq.Field;
import org.jooq.Record;

/** A row of a page, of which the fields can be asked for as they were declared. */
public record ListRow(Record row, ListTables tables) {

    public <T> T get(Field<T> declared) {
        return row.get(tables.of(declared));
    }
}
