package io.crmkit.jdbc.internal;

import org.jooq.Field;
import org.jooq.Table;

/** The two fields in which a row names an entry of the ledger. */
record EntryReference(Field<String> source, Field<String> key) {

    /** The fields of a table that begin with a word, such as {@code customer}. */
    static EntryReference of(Table<?> table, String word) {
        return new EntryReference(
                Columns.of(table, word + "_source", String.class), Columns.of(table, word + "_key", String.class));
    }
}
