package io.crmkit.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their keys. All changes go through {@link #put} and {@link #remove}, which record in the journal
 * how to undo them. Rows must be immutable, because undoing restores the old row object.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the rows
 */
final class Table<K, V> {
    private final NavigableMap<K, V> rows;
    private final Journal journal;

    Table(Journal journal, Comparator<? super K> order) {
        this.rows = new TreeMap<>(order);
        this.journal = journal;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    boolean contains(K key) {
        return rows.containsKey(key);
    }

    /** Returns an unmodifiable view of all rows, ordered by key. */
    Collection<V> all() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** Returns an unmodifiable view of all rows by their keys. */
    NavigableMap<K, V> byKey() {
        return Collections.unmodifiableNavigableMap(rows);
    }

    int size() {
        return rows.size();
    }

    void put(K key, V row) {
        journal.requireOpen();
        V before = rows.put(key, row);
        journal.changed(() -> restore(key, before));
    }

    void remove(K key) {
        journal.requireOpen();
        V before = rows.remove(key);
        journal.changed(() -> restore(key, before));
    }

    /** Undoes a change; {@code before} is null if there was no row. */
    private void restore(K key, @Nullable V before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }
}
