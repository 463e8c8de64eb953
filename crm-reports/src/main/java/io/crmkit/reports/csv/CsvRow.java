package io.crmkit.reports.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file.
 *
 * @param line the line on which it begins
 * @param cells null where empty
 * @param strayQuote whether a field that is not quoted has a quote in it
 * @param longest the length of the longest field
 */
record CsvRow(long line, List<@Nullable String> cells, boolean strayQuote, int longest) {}
