package io.crmkit.jdbc.internal;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.ledger.LedgerId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
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
 * @param category whether the entry has others below it
 */
record Entries(
        String source,
        Table<?> table,
        Condition scope,
        IdType idType,
        Field<?> id,
        Field<?> parent,
        Field<String> key,
        Field<String> code,
        Field<String> foldedCode,
        Field<String> name,
        Field<String> foldedName,
        Field<Boolean> category) {

    /** A host's table under an alias. */
    static Entries of(LedgerRelation relation, String alias) {
        Field<?> id = column(alias, relation.id());
        Field<String> code = column(alias, relation.code()).cast(SQLDataType.VARCHAR(200));
        Field<String> name = column(alias, relation.name()).cast(SQLDataType.VARCHAR(200));
        return new Entries(
                relation.source(),
                DSL.table(DSL.sql(relation.table())).as(DSL.unquotedName(alias)),
                DSL.noCondition(),
                relation.idType(),
                id,
                relation.parent().<Field<?>>map(parent -> column(alias, parent)).orElse(null),
                id.cast(SQLDataType.VARCHAR(64)),
                code,
                DSL.lower(code),
                name,
                DSL.lower(name),
                category(relation, alias));
    }

    /** The CRM's own table under an alias. */
    static Entries of(OwnTable table, String ledger, String alias) {
        OwnTable named = table.as(alias);
        return new Entries(
                LedgerId.OWN,
                named.table(),
                named.ledger().eq(ledger),
                IdType.TEXT,
                named.id(),
                named.parent(),
                named.id(),
                named.code(),
                named.foldedCode(),
                named.name(),
                named.foldedName(),
                named.hasChildren());
    }

    /** That a reference of ours names the entry; what has another source never comes to the cast. */
    Condition named(Field<String> referenceSource, Field<String> referenceKey) {
        if (idType == IdType.TEXT) {
            return referenceSource
                    .eq(source)
                    .and(id.coerce(String.class).eq(referenceKey))
                    .and(scope);
        }
        Field<?> cast =
                idType == IdType.INTEGER ? referenceKey.cast(SQLDataType.BIGINT) : referenceKey.cast(SQLDataType.UUID);
        Field<?> guarded = DSL.when(referenceSource.eq(source), cast);
        return id.coerce(Object.class).eq(guarded.coerce(Object.class)).and(scope);
    }

    /** That the entry is the one of an id. */
    Condition is(LedgerId wanted) {
        return is(id, wanted).and(scope);
    }

    /** That the entry is one of those of some ids. */
    Condition isOneOf(Collection<LedgerId> wanted) {
        return id.coerce(Object.class)
                .in(wanted.stream()
                        .flatMap(one -> value(one).stream())
                        .map(key -> key.coerce(Object.class))
                        .toList())
                .and(scope);
    }

    /** That a column of keys has the key of an id. */
    Condition is(Field<?> column, LedgerId wanted) {
        Optional<Field<?>> value = value(wanted);
        return value.map(key -> column.coerce(Object.class).eq(key.coerce(Object.class)))
                .orElseGet(DSL::falseCondition);
    }

    /** The key of an id as the table has it; empty if it cannot be one of this table. */
    private Optional<Field<?>> value(LedgerId wanted) {
        if (!wanted.source().equals(source)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (idType) {
                        case TEXT -> DSL.val(wanted.key());
                        case INTEGER -> DSL.val(Long.valueOf(wanted.key()));
                        case UUID -> DSL.val(UUID.fromString(wanted.key()));
                    });
        } catch (IllegalArgumentException noSuchKey) {
            return Optional.empty();
        }
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
