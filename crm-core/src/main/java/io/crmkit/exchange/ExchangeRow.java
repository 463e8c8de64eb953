package io.crmkit.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as text. The list is not copied, because imports create millions of rows; so the row is immutable
 * only if the list is.
 *
 * @param line the line on which the row begins; the header is on line 1
 * @param cells one cell for each column of the file; null if the cell is empty
 * @since 0.1
 */
public record ExchangeRow(long line, List<@Nullable String> cells) {

    /** Returns the number of characters in all cells. */
    public long length() {
        long length = 0;
        for (String cell : cells) {
            length += cell == null ? 0 : cell.length();
        }
        return length;
    }
}
