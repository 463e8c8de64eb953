package io.crmkit.jdbc.internal;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds the columns that several tables have. */
final class Columns {

    private Columns() {}

    /**
     * The very field of a table, null if there is none: that it may be absent, and how it is bound, is lost when it is
     * asked for by name and type.
     */
    static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        return table.field(DSL.field(DSL.unquotedName(name), type));
    }
}
