package io.crmkit.internal.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a row of replies says, to whatever it is a reply; what is absent or wrong is null, and has been said. */
record ReplyCells(
        @Nullable Integer number,
        @Nullable String author,
        @Nullable Instant at,
        @Nullable String text) {

    static ReplyCells read(Cells cells) {
        return new ReplyCells(
                cells.required("n", c -> cells.counted(c, Cells.HIGHEST - 1)),
                cells.required("author", cells::line),
                cells.required("at", cells::instant),
                cells.required("text", cells::memo));
    }
}
