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
 * The order of a list, and the rows after a place in it (L1): by the sorted column, if any, ties by the parts of the
 * key. Descending is the exact reverse.
 *
 * @param sorted the sorted column
 * @param key the parts of the key, which are never absent
 */
public record Keyset(Optional<ListField> sorted, List<ListField> key, boolean descending, Database database) {

    /** What is sorted by, under names for the statement around. */
    List<Field<?>> places() {
        List<ListField> parts = parts();
        return IntStream.range(0, parts.size())
                .<Field<?>>mapToObj(i -> parts.get(i).order().as("place_" + i))
                .toList();
    }

    /** The order of the rows. */
    public List<SortField<?>> order() {
        return parts().stream()
                .<SortField<?>>map(part -> part.sorted(part.order(), descending, database))
                .toList();
    }

    /** The order of the rows again, in the statement around. */
    List<SortField<?>> orderAgain(String alias) {
        List<ListField> parts = parts();
        return IntStream.range(0, parts.size())
                .<SortField<?>>mapToObj(i ->
                        parts.get(i).sorted(DSL.field(DSL.unquotedName(alias, "place_" + i)), descending, database))
                .toList();
    }

    /** True of every row: on H2 only a range makes the planner take the index that has the order. */
    Condition fromTheFirst() {
        ListField first = parts().get(0);
        return database == Database.H2 && first.stored() && !first.nullable()
                ? first.order().coerce(Object.class).ge(first.lowest().coerce(Object.class))
                : DSL.noCondition();
    }

    /** The rows after a place, in a form whose first part is a range of the index. */
    public Condition after(Cursor cursor) {
        List<Optional<String>> places = new ArrayList<>();
        sorted.ifPresent(field -> places.add(cursor.value()));
        cursor.key().forEach(part -> places.add(Optional.of(part)));
        return after(parts(), places);
    }

    private Condition after(List<ListField> parts, List<Optional<String>> places) {
        ListField first = parts.get(0);
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

    private List<ListField> parts() {
        List<ListField> parts = new ArrayList<>(key);
        sorted.ifPresent(field -> parts.add(0, field));
        return parts;
    }
}
