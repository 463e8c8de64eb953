package io.crmkit.exchange;

import io.crmkit.error.BadRow;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects bad rows: the first {@value #DETAILED} in detail, all counted (X1). Not thread-safe. */
public final class BadRows {

    /** The most that are kept in detail. */
    public static final int DETAILED = 1000;

    private final List<BadRow> first = new ArrayList<>();
    private long count;

    /** Adds what is wrong with a column of a row; {@code -} is the whole row. */
    public void add(String file, long line, String column, ErrorCode code, Object... arguments) {
        add(new BadRow(file, line, Violation.of(column, code, arguments)));
    }

    /** Adds all of others. */
    public void addAll(BadRows others) {
        others.first.forEach(this::add);
        count += others.count - others.first.size();
    }

    private void add(BadRow row) {
        if (first.size() < DETAILED) {
            first.add(row);
        }
        count++;
    }

    /** The first ones that were found, by file and line. */
    public List<BadRow> first() {
        return first.stream()
                .sorted(Comparator.comparing(BadRow::file).thenComparing(BadRow::line))
                .toList();
    }

    /** How many there are. */
    public long count() {
        return count;
    }
}
