package io.crmkit.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was imported. Immutable.
 *
 * @param rows the number of rows of each file that was there
 */
public record ImportSummary(Map<ExchangeFile, Long> rows) {
    public ImportSummary {
        Map<ExchangeFile, Long> copy = new EnumMap<>(ExchangeFile.class);
        copy.putAll(rows);
        rows = Collections.unmodifiableMap(copy);
    }
}
