package io.crmkit.jdbc.internal.sql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Text by code points: PostgreSQL and MariaDB have collations for it; H2 orders so by the bytes of UTF-8. */
public final class TextOrder {

    private TextOrder() {}

    public static Field<?> of(Field<String> text, Database database) {
        return database == Database.H2 ? bytes(text) : text;
    }

    public static Condition after(Field<String> text, String value, Database database) {
        return database == Database.H2 ? bytes(text).gt(bytes(DSL.val(value))) : text.gt(value);
    }

    static Field<byte[]> bytes(Field<String> text) {
        return DSL.function("stringtoutf8", byte[].class, text);
    }
}
