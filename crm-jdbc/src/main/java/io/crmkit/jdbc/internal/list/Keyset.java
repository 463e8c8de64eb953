package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.list.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * The order of a list, and the rows after a position in it (L1). Rows are ordered by the sorted column, if any, and
 * then by the parts of the key. The descending order is the exact reverse. Pages continue after a row instead of
 * counting rows, so that each page costs the same and inserts shift nothing.
 *
 * @param sorted the sorted column; empty for the order of the key
 * @param key the parts of the key, which are never null
 * @param descending whether the order is reversed
 * @param database the kind of database
 */
public record Keyset(Optional<ComparedField> sorted, List<ComparedField> key, boolean descending, Database database) {

    /** Returns the ordering fields under names for the surrounding statement. */
    List<Field<?>> places() {
        List<ComparedField> parts = parts();
        return IntStream.range(0, parts.size())
                .<Field<?>>mapToObj(i -> parts.get(i).order().as("place_" + i))
                .toList();
    }

    /** Returns the order of the rows. */
    public List<SortField<?>> order() {
        return parts().stream()
                .<SortField<?>>map(part -> part.sorted(part.order(), descending, database))
                .toList();
    }

    /** Returns the same order for the surrounding statement, because the order of a subquery is not kept. */
    List<SortField<?>> orderAgain(String alias) {
        List<ComparedField> parts = parts();
        return IntStream.range(0, parts.size())
                .<SortField<?>>mapToObj(i ->
                        parts.get(i).sorted(DSL.field(DSL.unquotedName(alias, "place_" + i)), descending, database))
                .toList();
    }

    /**
     * Returns a condition that is true for all rows. H2 uses the index that has the order only if there is a range on
     * it.
     */
    Condition fromTheFirst() {
        ComparedField first = parts().get(0);
        return database == Database.H2 && first.stored() && !first.nullable()
                ? first.order().coerce(Object.class).ge(first.lowest().coerce(Object.class))
                : DSL.noCondition();
    }

    /** Returns the condition for the rows after a position. Its first part is a range, so that the index is used. */
    public Condition after(Cursor cursor) {
        List<Optional<String>> places = new ArrayList<>();
        sorted.ifPresent(field -> places.add(cursor.value()));
        cursor.key().forEach(part -> places.add(Optional.of(part)));
        return after(parts(), places);
    }

    private Condition after(List<ComparedField> parts, List<Optional<String>> places) {
        ComparedField first = parts.get(0);
        Field<Object> order = first.order().coerce(Object.class);
        Optional<Field<Object>> place = places.get(0).map(text -> first.place(text, database));
        if (parts.size() == 1) {
            return first.after(place.orElseThrow(), descending);
        }
        Condition beyond = after(parts.subList(1, parts.size()), places.subList(1, places.size()));
        if (place.isEmpty()) {
            return descending ? order.isNull().and(beyond) : order.isNotNull().or(beyond);
        }
        Condition after = first.after(place.get(), descending);
        if (first.nullable() && descending) {
            return after.or(order.eq(place.get()).and(beyond));
        }
        return (descending ? order.le(place.get()) : order.ge(place.get())).and(after.or(beyond));
    }

    private List<ComparedField> parts() {
        List<ComparedField> parts = new ArrayList<>(key);
        sorted.ifPresent(field -> parts.add(0, field));
        return parts;
    }
}
