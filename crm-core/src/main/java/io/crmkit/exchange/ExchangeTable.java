package io.crmkit.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read: text in rows. Thread-safe as long as nobody writes to what it was made of.
 *
 * @param columns the columns it has, each of them one of the file's and only once
 */
public record ExchangeTable(ExchangeFile file, List<String> columns, List<Row> rows) {
    public ExchangeTable {
        columns = List.copyOf(columns);
    }

    /**
     * A row.
     *
     * @param line the line on which it begins; the header is on line 1
     * @param cells as many as there are columns; null if absent
     */
    public record Row(long line, List<@Nullable String> cells) {}
}
