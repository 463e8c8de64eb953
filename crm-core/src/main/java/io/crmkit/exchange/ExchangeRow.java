package io.crmkit.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as text. It does not copy the cells, so it is immutable only if they are.
 *
 * @param line the line on which the row begins; the header is on line 1
 * @param cells one for each column; null if it is empty
 * @since 0.1
 */
public record ExchangeRow(long line, List<@Nullable String> cells) {

    /** How many characters the row has. */
    public long length() {
        long length = 0;
        for (String cell : cells) {
            length += cell == null ? 0 : cell.length();
        }
        return length;
    }
}
