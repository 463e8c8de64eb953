package io.crmkit.exchange;

import io.crmkit.error.BadRow;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Collects bad rows: it counts all, and keeps the first {@value #MAX_REPORTED} by file and line (X1). Not thread-safe.
 *
 * @since 0.1
 */
public final class BadRows {

    /** The most bad rows that are kept. */
    public static final int MAX_REPORTED = 1000;

    private static final Comparator<Found> ORDER = Comparator.comparing(
                    (Found found) -> found.row().file())
            .thenComparingLong(found -> found.row().line())
            .thenComparingLong(Found::number);

    private final PriorityQueue<Found> first = new PriorityQueue<>(ORDER.reversed());
    private long count;

    /** Adds an error in a column of a row; {@code -} stands for the whole row. */
    public void add(String file, long line, String column, ErrorCode code, Object... arguments) {
        add(new BadRow(file, line, Violation.of(column, code, arguments)));
    }

    /** Adds the bad rows of another collection. */
    public void addAll(BadRows others) {
        others.first().forEach(this::add);
        count += others.count - others.first.size();
    }

    private void add(BadRow row) {
        first.add(new Found(row, count++));
        if (first.size() > MAX_REPORTED) {
            first.remove();
        }
    }

    /** The bad rows that are kept, by file and line. */
    public List<BadRow> first() {
        return first.stream().sorted(ORDER).map(Found::row).toList();
    }

    /** How many bad rows were added. */
    public long count() {
        return count;
    }

    /** A bad row and when it was found. */
    private record Found(BadRow row, long number) {}
}
