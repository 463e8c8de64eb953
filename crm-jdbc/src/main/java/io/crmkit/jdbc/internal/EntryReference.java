package io.crmkit.jdbc.internal;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The two fields in which a row names an entry of the ledger. */
record EntryReference(Field<String> source, Field<String> key) {

    /** The fields of a table that begin with a word, such as {@code customer}. */
    static EntryReference of(Table<?> table, String word) {
        return new EntryReference(field(table, word + "_source"), field(table, word + "_key"));
    }

    /** The very field of the table, which asking for it by name would not give. */
    private static Field<String> field(Table<?> table, String name) {
        return table.field(DSL.field(DSL.unquotedName(name), String.class));
    }
}
