package io.crmkit.internal.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the row of a reply says, whatever it is a reply to; what is absent or wrong, which is said, is null.
 *
 * @param kind null where it cannot be known to what the reply is
 */
record ReplyCells(
        @Nullable ReplyKind kind,
        @Nullable Integer number,
        @Nullable String author,
        @Nullable Instant at,
        @Nullable String text) {

    /** The highest number a reply may have: there has to be one for the next. */
    private static final int MAX_NUMBER = CsvRow.MAX_COUNT - 1;

    static ReplyCells read(CsvRow cells) {
        return new ReplyCells(
                cells.required("kind", c -> cells.oneOf(c, ReplyKind.values())),
                cells.required("n", c -> cells.counted(c, MAX_NUMBER)),
                cells.required("author", cells::line),
                cells.required("at", cells::instant),
                cells.required("text", cells::memo));
    }
}
