package io.crmkit.jdbc.internal;

import org.jooq.Field;
import org.jooq.Record;

/** A row of a page, of which the fields can be asked for as they were declared. */
record ListRow(Record row, ListTables tables) {

    <T> T get(Field<T> declared) {
        return row.get(tables.of(declared));
    }
}
