package io.crmkit.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a list. Immutable and thread-safe.
 *
 * @param <I> the type of the ids of what is listed
 * @since 0.1
 */
public final class Row<I> {

    private final I id;
    private final Highlight highlight;
    private final Map<String, Object> values;

    /** @param values the values by the keys of their columns; absent ones are left out */
    public Row(I id, Highlight highlight, Map<String, ?> values) {
        this.id = id;
        this.highlight = highlight;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The id of what is listed. */
    public I id() {
        return id;
    }

    /** How the row is set off (O8). */
    public Highlight highlight() {
        return highlight;
    }

    /** The value of a column, empty if absent. */
    public <T> Optional<T> get(Column<T> column) {
        return Optional.ofNullable(column.javaType().cast(values.get(column.key())));
    }

    /** All values that are not absent, by the keys of their columns. */
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
