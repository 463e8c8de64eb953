package io.crmkit.jdbc.internal.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts of what may be too many values for one statement. */
public final class Chunks {

    private static final int SIZE = 1000;

    private Chunks() {}

    /** Parts of at most a thousand each, in order; none of nothing. */
    public static <T> List<List<T>> of(Collection<? extends T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
