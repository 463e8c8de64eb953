package io.crmkit.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The number of rows that were imported, checked or exported. Immutable and thread-safe.
 *
 * @param rows the number of rows of each file, in the order of the files
 * @since 0.1
 */
public record ExchangeSummary(Map<ExchangeFile, Long> rows) {
    /** Copies the map, so that the summary is immutable. */
    public ExchangeSummary {
        Map<ExchangeFile, Long> copy = new EnumMap<>(ExchangeFile.class);
        copy.putAll(rows);
        rows = Collections.unmodifiableMap(copy);
    }

    /** Returns the number of rows of all files. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
