package io.crmkit.jdbc.internal.report;

import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.Sums;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Groups by a value of a dictionary. Rows without a value form a group of their own.
 *
 * @param session the ledger and the transaction
 * @param reference the column with the id of the value
 */
public record ValueGroups(Session session, Field<UUID> reference) implements AnalysisGroups {

    private static final String VALUE = "value_id";

    @Override
    public Map<String, Field<?>> keys() {
        return Map.of(VALUE, reference);
    }

    @Override
    public Condition in(GroupKey group) {
        if (group instanceof GroupKey.Value value) {
            return reference.eq(value.id().value());
        }
        return group instanceof GroupKey.None ? reference.isNull() : DSL.falseCondition();
    }

    @Override
    public <S extends Sums<S>> List<Group<S>> read(
            Table<?> summed,
            Function<Collection<Field<?>>, SelectSelectStep<Record>> select,
            Function<Record, S> sums) {
        var values = DICTIONARY_VALUE.as("n");
        Field<UUID> value = summed.field(VALUE, UUID.class);
        List<Field<?>> fields = new ArrayList<>(List.of(summed.fields()));
        fields.add(values.TEXT);
        return select.apply(fields)
                .from(summed)
                .leftJoin(values)
                .on(values.LEDGER.eq(session.name()).and(values.ID.eq(value)))
                .fetch(row -> group(
                        Optional.ofNullable(row.get(value)),
                        Optional.ofNullable(row.get(values.TEXT)),
                        sums.apply(row)));
    }

    private static <S extends Sums<S>> Group<S> group(Optional<UUID> value, Optional<String> text, S sums) {
        return value.map(id -> new Group<>(
                        new GroupKey.Value(new DictionaryValueId(id)), "", text.orElse(id.toString()), sums))
                .orElseGet(() -> new Group<>(new GroupKey.None(), "", "", sums));
    }
}
