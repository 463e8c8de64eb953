package io.crmkit.jdbc.internal.list;

import io.crmkit.ledger.LedgerId;
import io.crmkit.spi.LedgerNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A column that is shown from one field of the statement.
 *
 * @param field the field
 * @param shown makes the shown value of the stored one
 * @param <T> the type of the stored value
 */
record ShownField<T>(Field<T> field, Function<T, Object> shown) implements ListColumn.Shown {

    /** Returns a field whose values are shown as they are stored. */
    static <T> ShownField<T> of(Field<T> field) {
        return new ShownField<>(field, value -> value);
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(field);
    }

    @Override
    public @Nullable Object value(Record row, Map<LedgerId, LedgerNode> elsewhere) {
        T stored = row.get(field);
        return stored == null ? null : shown.apply(stored);
    }
}
