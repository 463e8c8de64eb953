package io.crmkit.exchange;

import io.crmkit.error.BadRow;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Collects bad rows. It counts all of them and keeps the first {@value #MAX_REPORTED}, ordered by file and line, so
 * that a file without a single good row does not fill the memory (X1). Not thread-safe.
 *
 * @since 0.1
 */
public final class BadRows {

    /** The maximum number of bad rows that are kept (K17). */
    public static final int MAX_REPORTED = 1000;

    private static final Comparator<Found> ORDER = Comparator.comparing(
                    (Found found) -> found.row().file())
            .thenComparingLong(found -> found.row().line())
            .thenComparingLong(Found::number);

    private final PriorityQueue<Found> first = new PriorityQueue<>(ORDER.reversed());
    private long count;

    /**
     * Adds an error in one row.
     *
     * @param file the name of the file
     * @param line the line on which the row begins; the header is on line 1
     * @param column the name of the column; {@code -} stands for the whole row
     * @param code the error
     * @param arguments the arguments of its message
     */
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

    /**
     * Returns the bad rows that are kept, ordered by file and line; of one line in the order in which they were added.
     */
    public List<BadRow> first() {
        return first.stream().sorted(ORDER).map(Found::row).toList();
    }

    /** Returns the number of bad rows that were added, including those that are not kept. */
    public long count() {
        return count;
    }

    /** A bad row and the position at which it was added, which orders the errors of one line. */
    private record Found(BadRow row, long number) {}
}
