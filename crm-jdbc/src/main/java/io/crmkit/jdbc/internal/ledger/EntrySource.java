package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.ledger.LedgerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A table with entries as it takes part in a statement. It belongs either to the CRM or to the host.
 *
 * @param source the tag in the ids of its entries
 * @param table the table under its alias
 * @param scope the condition that a row belongs to this ledger
 * @param codec converts between keys and their canonical text
 * @param id the key column
 * @param parent the column with the key of the parent category; null if the entries form no tree
 * @param atTheTop the condition that an entry has no parent
 * @param parentSource the tag of the parents: this table's own, or that of a table of categories
 * @param parentCodec converts the keys of the parents
 * @param leaves whether documents may refer to entries of this table; false for a table of categories
 * @param key the key in canonical text
 * @param code the code as it is shown
 * @param foldedCode the code as it is compared and ordered
 * @param name the name as it is shown
 * @param foldedName the name as it is compared and ordered
 * @param folding converts searched texts to the form of the folded fields
 * @param category whether anything is below the entry
 * @param held whether a reference to an entry locks its row (K2); false where the CRM cannot change the table
 */
public record EntrySource(
        String source,
        Table<?> table,
        Condition scope,
        KeyCodec codec,
        Field<?> id,
        @Nullable Field<?> parent,
        Condition atTheTop,
        String parentSource,
        KeyCodec parentCodec,
        boolean leaves,
        Field<String> key,
        Field<String> code,
        Field<String> foldedCode,
        Field<String> name,
        Field<String> foldedName,
        Folding folding,
        Field<Boolean> category,
        boolean held) {

    /**
     * Returns the table of a ledger that the host has implemented itself. Its rows are not locked: only the host writes
     * them.
     */
    static EntrySource of(LedgerRelation relation, Database database, String alias) {
        KeyCodec codec = new KeyCodec(relation.idType(), database, false);
        HostText text = new HostText(database);
        Field<?> id = column(alias, relation.id());
        Field<?> code = column(alias, relation.code());
        Field<?> name = column(alias, relation.name());
        return new EntrySource(
                relation.source(),
                DSL.table(DSL.sql(relation.table())).as(DSL.unquotedName(alias)),
                DSL.noCondition(),
                codec,
                id,
                relation.parent().<Field<?>>map(parent -> column(alias, parent)).orElse(null),
                relation.parent().map(parent -> column(alias, parent).isNull()).orElseGet(DSL::noCondition),
                relation.source(),
                codec,
                true,
                codec.text(id),
                text.shown(code),
                text.folded(code),
                text.shown(name),
                text.folded(name),
                Folding.ofHost(database),
                category(relation, alias),
                false);
    }

    /** Returns whether entries can be below others of the same table. */
    boolean isTree() {
        return parent != null && parentSource.equals(source);
    }

    /** Returns the condition that a reference of ours refers to the entry. */
    Condition named(Field<String> referenceSource, Field<String> referenceKey) {
        Condition ofThisSource = referenceSource.eq(source);
        return isOwn()
                ? ofThisSource.and(key.eq(referenceKey)).and(scope)
                : codec.matches(id, referenceKey, ofThisSource).and(scope);
    }

    /** Returns the condition that the entry has a certain id. */
    public Condition is(LedgerId wanted) {
        return isOneOf(List.of(wanted));
    }

    /**
     * Returns the condition that the entry has one of several ids. Ids whose keys do not have the form of this table
     * are ignored, because they can match nothing and a cast of them would fail.
     */
    public Condition isOneOf(Collection<? extends LedgerId> wanted) {
        Map<String, Field<?>> keys = new LinkedHashMap<>();
        for (LedgerId one : wanted) {
            if (one.source().equals(source)) {
                codec.value(one.key()).ifPresent(value -> keys.put(one.key(), value));
            }
        }
        if (keys.isEmpty()) {
            return DSL.falseCondition();
        }
        Condition keyed = in(id, keys.values());
        return isOwn() ? keyed.and(scope) : keyed.and(key.in(keys.keySet())).and(scope);
    }

    /** Returns the condition that the entry is directly below another one. */
    public Condition below(LedgerId above) {
        if (parent == null || !above.source().equals(parentSource)) {
            return DSL.falseCondition();
        }
        Optional<Field<?>> value = parentCodec.value(above.key());
        return value.isPresent() ? in(parent, List.of(value.get())).and(scope) : DSL.falseCondition();
    }

    private static Condition in(Field<?> field, Collection<Field<?>> keys) {
        return field.coerce(Object.class)
                .in(keys.stream().map(value -> value.coerce(Object.class)).toList());
    }

    /** Returns whether this is a table of the CRM. Its keys are canonical texts already and need no conversion. */
    private boolean isOwn() {
        return (Field<?>) key == id;
    }

    private static Field<?> column(String alias, String column) {
        return DSL.field(DSL.sql(alias + "." + column));
    }

    /** Returns whether some entry has this one as its parent. */
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
