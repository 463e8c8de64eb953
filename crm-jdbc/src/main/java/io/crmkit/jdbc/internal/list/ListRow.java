package io.crmkit.jdbc.internal.list;

import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;

/** A row of a page, which gives the values of the fields that its list has declared for its head. */
public final class ListRow {

    private final Record row;
    private final Map<Field<?>, Integer> positions;

    /** @param positions at which position of the row a declared field is */
    ListRow(Record row, Map<Field<?>, Integer> positions) {
        this.row = row;
        this.positions = positions;
    }

    @SuppressWarnings("unchecked")
    public <T> T get(Field<T> declared) {
        return (T) row.get(Objects.requireNonNull(positions.get(declared), "the head declares the field"));
    }
}
