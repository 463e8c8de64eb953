package io.crmkit.jdbc.internal;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.ledger.LedgerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The entries of one kind as a table in a statement: the CRM's own or a host's.
 *
 * @param scope which rows of the table are of this ledger
 * @param key the key in canonical text
 * @param folding how texts get the form of the folded ones
 * @param category whether the entry has others below it
 */
record Entries(
        String source,
        Table<?> table,
        Condition scope,
        KeyCodec codec,
        Field<?> id,
        Field<?> parent,
        Field<String> key,
        Field<String> code,
        Field<String> foldedCode,
        Field<String> name,
        Field<String> foldedName,
        Folding folding,
        Field<Boolean> category) {

    /** A host's table under an alias. */
    static Entries of(LedgerRelation relation, Database database, String alias) {
        KeyCodec codec = new KeyCodec(relation.idType(), database);
        Field<?> id = column(alias, relation.id());
        Field<String> code = column(alias, relation.code()).cast(SQLDataType.VARCHAR(200));
        Field<String> name = column(alias, relation.name()).cast(SQLDataType.VARCHAR(200));
        return new Entries(
                relation.source(),
                DSL.table(DSL.sql(relation.table())).as(DSL.unquotedName(alias)),
                DSL.noCondition(),
                codec,
                id,
                relation.parent().<Field<?>>map(parent -> column(alias, parent)).orElse(null),
                codec.text(id),
                code,
                Folding.hosts(code, database),
                name,
                Folding.hosts(name, database),
                Folding.ofHost(database),
                category(relation, alias));
    }

    /** The CRM's own table under an alias. */
    static Entries of(OwnTable table, Database database, String ledger, String alias) {
        OwnTable named = table.as(alias);
        Field<String> id = named.id();
        return new Entries(
                LedgerId.OWN,
                named.table(),
                named.ledger().eq(ledger),
                new KeyCodec(IdType.TEXT, database),
                id,
                named.parent(),
                id,
                named.code(),
                named.foldedCode(),
                named.name(),
                named.foldedName(),
                Folding.OURS,
                named.hasChildren());
    }

    /** That a reference of ours names the entry. */
    Condition named(Field<String> referenceSource, Field<String> referenceKey) {
        Condition ofThisSource = referenceSource.eq(source);
        return isOwn()
                ? ofThisSource.and(key.eq(referenceKey)).and(scope)
                : codec.matches(id, referenceKey, ofThisSource).and(scope);
    }

    /** That the entry is the one of an id. */
    Condition is(LedgerId wanted) {
        return isOneOf(List.of(wanted));
    }

    /** That the entry is one of those of some ids; what is no key of this table is none of its entries. */
    Condition isOneOf(Collection<? extends LedgerId> wanted) {
        Map<String, Field<?>> keys = new LinkedHashMap<>();
        wanted.stream()
                .filter(one -> one.source().equals(source))
                .forEach(one -> codec.value(one.key()).ifPresent(value -> keys.put(one.key(), value)));
        if (keys.isEmpty()) {
            return DSL.falseCondition();
        }
        return id.coerce(Object.class)
                .in(keys.values().stream()
                        .map(value -> value.coerce(Object.class))
                        .toList())
                .and(isOwn() ? DSL.noCondition() : key.in(keys.keySet()))
                .and(scope);
    }

    /** That the entry is a direct child of another; what is no key of this table has none. */
    Condition childOf(LedgerId above) {
        return codec.value(above.key())
                .filter(value -> above.source().equals(source))
                .map(value -> parent.coerce(Object.class)
                        .eq(value.coerce(Object.class))
                        .and(isOwn() ? DSL.noCondition() : codec.text(parent).eq(above.key())))
                .orElseGet(DSL::falseCondition);
    }

    /** The CRM's own keys are canonical text already. */
    private boolean isOwn() {
        return (Field<?>) key == id;
    }

    private static Field<?> column(String alias, String column) {
        return DSL.field(DSL.sql(alias + "." + column));
    }

    private static Field<Boolean> category(LedgerRelation relation, String alias) {
        return relation.parent()
                .map(parent -> DSL.field(DSL.exists(DSL.selectOne()
                        .from(DSL.table(DSL.sql(relation.table())).as(DSL.unquotedName("below_" + alias)))
                        .where(column("below_" + alias, parent)
                                .coerce(Object.class)
                                .eq(column(alias, relation.id()).coerce(Object.class))))))
                .orElseGet(() -> DSL.field(DSL.falseCondition()));
    }
}
