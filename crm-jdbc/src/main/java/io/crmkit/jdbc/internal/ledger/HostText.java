package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The text of a host's columns, which have a collation of their own. */
public record HostText(Database database) {

    private static final int SHOWN = 200;

    /** As it is shown: text, whatever the column is. */
    public Field<String> shown(Field<?> column) {
        return column.cast(SQLDataType.VARCHAR(SHOWN));
    }

    /** Compared exactly and ordered by code points. */
    public Field<String> exact(Field<?> column) {
        return switch (database) {
            case H2 -> column.cast(SQLDataType.VARCHAR);
            case POSTGRESQL -> DSL.field("(cast({0} as varchar) collate \"C\")", String.class, column);
            case MARIADB -> binary(column);
        };
    }

    /** Without regard to case as the host's database sees it; compared exactly. */
    public Field<String> folded(Field<?> column) {
        return Folding.hosts(column.cast(SQLDataType.VARCHAR), database);
    }

    private static Field<String> binary(Field<?> column) {
        return DSL.field("(convert({0} using utf8mb4) collate utf8mb4_nopad_bin)", String.class, column);
    }
}
