package io.crmkit.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a list. Immutable and thread-safe.
 *
 * @param <I> the type of the ids of the listed objects
 * @since 0.1
 */
public final class Row<I> {

    private final I id;
    private final Highlight highlight;
    private final Map<String, Object> values;

    /**
     * Creates a row.
     *
     * @param id the id of the listed object
     * @param highlight how the row is highlighted
     * @param values the values by the keys of their columns, without absent ones
     */
    public Row(I id, Highlight highlight, Map<String, ?> values) {
        this.id = id;
        this.highlight = highlight;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns the id of the listed object. */
    public I id() {
        return id;
    }

    /** Returns how the row is highlighted (O8). */
    public Highlight highlight() {
        return highlight;
    }

    /** Returns the value of a column; empty if it is absent. */
    public <T> Optional<T> get(Column<T> column) {
        return Optional.ofNullable(column.javaType().cast(values.get(column.key())));
    }

    /** Returns all present values by the keys of their columns. */
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row<?> row && id.equals(row.id) && values.equals(row.values);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + values.keySet();
    }
}
