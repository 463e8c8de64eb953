package io.crmkit.jdbc.internal.sql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Orders texts by code point on all databases, so that pages continue at the same place everywhere (K14). Our columns
 * on PostgreSQL and MariaDB have a collation for that; on H2 the bytes of UTF-8 have the same order.
 */
public final class TextOrder {

    private TextOrder() {}

    /** Returns the expression to order by. */
    public static Field<?> of(Field<String> text, Database database) {
        return database == Database.H2 ? bytes(text) : text;
    }

    /** Returns the condition that a text follows a value in this order. */
    public static Condition after(Field<String> text, String value, Database database) {
        return database == Database.H2 ? bytes(text).gt(bytes(DSL.val(value))) : text.gt(value);
    }

    /** Returns the UTF-8 bytes of a text on H2. */
    static Field<byte[]> bytes(Field<String> text) {
        return DSL.function("stringtoutf8", byte[].class, text);
    }
}
