package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.transaction.Dsl;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.spi.NewEntry;
import io.crmkit.text.Localized;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Inserts an entry into a host's table.
 *
 * @param source the table
 * @param transaction the transaction of the command
 */
record MappedInsert(MappedSource source, JdbcTransaction transaction) {

    /** Inserts an entry and returns its id. */
    LedgerId run(NewEntry entry) {
        MappedValues values = new MappedValues(source, transaction.database());
        MappedEditing editing = source.editing().orElseThrow();
        values.code(entry.code());
        Optional<String> key = key(editing.key(), entry);
        if (!(editing.key() instanceof KeyMaking.Code)) {
            key.ifPresent(known -> values.key(codec().value(known)
                    .orElseThrow(() -> HostRefusals.refused(Localized.ofKey("host.bad-key", known)))));
        }
        values.name(entry.name());
        if (entry.parent().isPresent() || source.parent().isPresent()) {
            values.parent(entry.parent());
        }
        entry.attributes().forEach(values::attribute);
        if (source.partners().column().isPresent()) {
            values.attribute(Attribute.PARTNER_KIND, entry.attributes().get(Attribute.PARTNER_KIND));
        }
        source.scope().stream().filter(MappedCondition::isFixed).forEach(values::set);
        editing.onInsert()
                .forEach((column, value) ->
                        values.putIfAbsent(column, value.get(source.table().said(), column)));
        // An absent attribute whose column must not be null gets an empty value.
        source.attributes().values().stream()
                .filter(LiveColumn::isRequired)
                .forEach(column -> values.putIfAbsent(column, column.isText() ? "" : 0));
        HostRefusals refusals = editing.key() instanceof KeyMaking.Next
                ? HostRefusals.ofRace(source, entry.code())
                : HostRefusals.of(source, entry.code());
        return source.id(refusals.run(() -> execute(values, key)));
    }

    /** Inserts the row and returns its key. The database is asked for the key only if it generates it. */
    private String execute(MappedValues values, Optional<String> known) {
        if (known.isPresent()) {
            int inserted = dsl().insertInto(source.table().alone())
                    .set(values.fields())
                    .execute();
            if (inserted == 0) {
                throw HostRefusals.nothing();
            }
            return known.get();
        }
        @Nullable
        Record row = dsl().insertInto(source.table().alone())
                .set(values.fields())
                .returningResult(source.id().alone())
                .fetchOne();
        Object made = row == null ? null : row.get(0);
        if (made == null) {
            throw HostRefusals.nothing();
        }
        return codec().canonical(made);
    }

    /** Returns the key in canonical text; empty if the database generates it. */
    private Optional<String> key(KeyMaking making, NewEntry entry) {
        if (making instanceof KeyMaking.Supplied supplied) {
            return Optional.of(ColumnValue.supplied(
                    supplied.keys(), source.table().said() + "." + source.id().name()));
        } else if (making instanceof KeyMaking.Uuid uuid) {
            return Optional.of(uuid.make(entry.fresh()));
        } else if (making instanceof KeyMaking.Code) {
            return source.code().stripped(entry.code());
        } else if (making instanceof KeyMaking.Sequence sequence) {
            return Optional.of(String.valueOf(
                    dsl().nextval(DSL.sequence(DSL.name(sequence.name().split("\\."))))));
        } else if (making instanceof KeyMaking.Next) {
            Field<Long> id = source.id().of("t").coerce(Long.class);
            Long largest =
                    dsl().select(DSL.max(id)).from(source.table().as("t")).fetchOne(0, Long.class);
            return Optional.of(String.valueOf(largest == null ? 1 : largest + 1));
        }
        return Optional.empty();
    }

    private KeyCodec codec() {
        return source.codec(transaction.database());
    }

    private DSLContext dsl() {
        return Dsl.ofHost(transaction.dsl());
    }
}
