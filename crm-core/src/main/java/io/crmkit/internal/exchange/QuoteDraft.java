package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A quote that is becoming: its row, and the lines that have been read. */
final class QuoteDraft {

    private static final Localized NO_LINES = Localized.of("no lines", "没有明细行");
    private static final Localized TOO_MANY = Localized.of("more lines than that", "的明细行过多");

    private final CsvRow cells;
    private final Function<List<QuoteLine>, Quote> made;
    private final TreeMap<Integer, Optional<QuoteLine>> lines = new TreeMap<>();
    private boolean tooMany;

    /** @param made makes the quote of a row in which nothing is wrong, when its lines are known */
    QuoteDraft(CsvRow cells, Function<List<QuoteLine>, Quote> made) {
        this.cells = cells;
        this.made = made;
    }

    /**
     * Adds a line; of more than a quote may have none is kept.
     *
     * @param line null if something is wrong with it
     */
    void add(int number, @Nullable QuoteLine line, CsvRow row) {
        if (lines.containsKey(number)) {
            row.bad("line", ErrorCode.DUPLICATE_KEY, number);
        } else if (lines.size() == Quote.MAX_LINES) {
            tooMany = true;
        } else {
            lines.put(number, Optional.ofNullable(line));
        }
    }

    /**
     * The quote, if nothing is wrong with it or any of its lines.
     *
     * @param whole whether all lines there are could be read
     */
    Optional<Quote> finish(boolean whole) {
        if (tooMany) {
            cells.bad(CsvRow.ROW, ErrorCode.QUOTE_LINES, TOO_MANY, Quote.MAX_LINES);
        } else if (lines.isEmpty() && whole) {
            cells.bad(CsvRow.ROW, ErrorCode.QUOTE_LINES, NO_LINES, Quote.MAX_LINES);
        }
        List<QuoteLine> valid = new ArrayList<>();
        lines.values().forEach(line -> line.ifPresent(valid::add));
        if (!cells.isValid() || valid.isEmpty() || valid.size() < lines.size()) {
            return Optional.empty();
        }
        return cells.checked(CsvRow.ROW, () -> made.apply(valid));
    }
}
