package io.crmkit.jdbc.internal.sql;

import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads rows, of which there may be more than memory holds, through a cursor. */
public final class CursorRows {

    private static final int FETCH = 1000;

    private CursorRows() {}

    /** Reads all rows, some at a time. */
    public static <R extends Record> void each(ResultQuery<R> query, Consumer<R> consumer) {
        try (Cursor<R> cursor = query.fetchSize(FETCH).fetchLazy()) {
            cursor.forEach(consumer);
        }
    }
}
