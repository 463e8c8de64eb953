package io.crmkit.jdbc.internal.sql;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds the columns that several tables have in common. */
public final class Columns {

    private Columns() {}

    /**
     * Returns a column of a table; null if it has none of this name. The generated field is returned rather than a new
     * one with the same name and type, which would lose the binding and the nullability.
     */
    public static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        return table.field(DSL.field(DSL.unquotedName(name), type));
    }

    /** Returns the column with the name of the ledger, which each of our tables has. */
    public static Field<String> ledger(Table<?> table) {
        return of(table, "ledger", String.class);
    }
}
