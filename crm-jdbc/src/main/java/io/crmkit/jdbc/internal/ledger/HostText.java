package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Converts a host's columns, which may have any type and collation, to text that is shown and compared like ours (K14).
 *
 * @param database the kind of database
 */
public record HostText(Database database) {

    /** The maximum length of shown codes and names (K17). */
    private static final int SHOWN = 200;

    /** Returns a column as it is shown. */
    public Field<String> shown(Field<?> column) {
        return column.cast(SQLDataType.VARCHAR(SHOWN));
    }

    /** Returns a column for exact comparison and for ordering by code point, whatever collation the host has chosen. */
    public Field<String> exact(Field<?> column) {
        return switch (database) {
            case H2 -> column.cast(SQLDataType.VARCHAR);
            case POSTGRESQL -> DSL.field("(cast({0} as varchar) collate \"C\")", String.class, column);
            case MARIADB -> binary(column);
        };
    }

    /** Returns a column for comparison without regard to case, as the database sees it (L5). */
    public Field<String> folded(Field<?> column) {
        return Folding.hosts(column.cast(SQLDataType.VARCHAR), database);
    }

    private static Field<String> binary(Field<?> column) {
        return DSL.field("(convert({0} using utf8mb4) collate utf8mb4_nopad_bin)", String.class, column);
    }
}
