package io.crmkit.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it was read: text. Immutable as long as nobody writes to what it was made of.
 *
 * @param line the line on which it begins; the header is on line 1
 * @param cells as many as there are columns; null if absent
 */
public record ExchangeRow(long line, List<@Nullable String> cells) {

    /** How many characters it has. */
    public long length() {
        long length = 0;
        for (String cell : cells) {
            length += cell == null ? 0 : cell.length();
        }
        return length;
    }
}
