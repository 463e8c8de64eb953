package io.crmkit.jdbc.internal.sql;

import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads results through a cursor, because they may be larger than memory. */
public final class CursorRows {

    /** The number of rows that the driver fetches at a time. */
    private static final int FETCH = 1000;

    private CursorRows() {}

    /** Passes each row to the consumer. */
    public static <R extends Record> void each(ResultQuery<R> query, Consumer<R> consumer) {
        try (Cursor<R> cursor = query.fetchSize(FETCH).fetchLazy()) {
            cursor.forEach(consumer);
        }
    }
}
