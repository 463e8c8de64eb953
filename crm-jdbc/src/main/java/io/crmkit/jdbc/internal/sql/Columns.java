package io.crmkit.jdbc.internal.sql;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds the columns that several tables have. */
public final class Columns {

    private Columns() {}

    /**
     * The very field of a table, null if there is none: that it may be absent, and how it is bound, is lost when it is
     * asked for by name and type.
     */
    public static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        return table.field(DSL.field(DSL.unquotedName(name), type));
    }

    /** The name of the ledger, which every table of ours has. */
    public static Field<String> ledger(Table<?> table) {
        return of(table, "ledger", String.class);
    }
}
