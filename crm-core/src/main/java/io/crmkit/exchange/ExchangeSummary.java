package io.crmkit.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much was imported, checked or exported. Immutable.
 *
 * @param rows the number of rows of each file
 * @since 0.1
 */
public record ExchangeSummary(Map<ExchangeFile, Long> rows) {
    public ExchangeSummary {
        Map<ExchangeFile, Long> copy = new EnumMap<>(ExchangeFile.class);
        copy.putAll(rows);
        rows = Collections.unmodifiableMap(copy);
    }

    /** How many rows all files have. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
