package io.crmkit.memory;

import io.crmkit.list.ColumnType;
import io.crmkit.list.Cursor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order of the rows of a list: absent values first, then by the sorted column; rows with equal values are ordered
 * by the key (L1).
 *
 * @param sorted the type of the sorted column; empty if the list is sorted by its key
 * @param key the types of the parts of the key
 * @param descending whether the whole order is reversed, which also puts absent values last
 */
record CursorOrder(Optional<ColumnType> sorted, List<ColumnType> key, boolean descending)
        implements Comparator<CursorOrder.Place> {

    /**
     * A cursor after its texts have been parsed.
     *
     * @param value the value of the sorted column in the form by which it is sorted (L5); empty if the row has none or
     *     the list is sorted by its key
     * @param key the values of the key
     */
    record Place(Optional<Object> value, List<Object> key) {}

    /** Parses the texts of a cursor. */
    Place parse(Cursor cursor) {
        return new Place(
                sorted.flatMap(type -> cursor.value().map(type::parse).map(type::folded)),
                IntStream.range(0, key.size())
                        .mapToObj(i -> key.get(i).parse(cursor.key().get(i)))
                        .toList());
    }

    @Override
    public int compare(Place one, Place other) {
        int ascending =
                sorted.map(type -> compare(type, one.value, other.value)).orElse(0);
        for (int i = 0; ascending == 0 && i < key.size(); i++) {
            ascending = key.get(i).compare(one.key.get(i), other.key.get(i));
        }
        return descending ? -ascending : ascending;
    }

    private static int compare(ColumnType type, Optional<Object> one, Optional<Object> other) {
        return one.isPresent() && other.isPresent()
                ? type.compare(one.get(), other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
