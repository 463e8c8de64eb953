package io.crmkit.jdbc.internal.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Splits collections of values that may be too large for one statement. */
public final class Chunks {

    /** Well below the number of parameters that any of the databases or drivers allows in a statement. */
    private static final int SIZE = 1000;

    private Chunks() {}

    /** Returns the values in lists of at most 1,000, in order; no list if there are no values. */
    public static <T> List<List<T>> of(Collection<? extends T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
