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
 * A table of entries in a statement: the CRM's own or a host's.
 *
 * @param scope which rows of the table are of this ledger
 * @param parent the field with the key of the category above, null if they stand in no tree
 * @param atTheTop that the entry has no category above
 * @param parentSource the source of the categories above: this one, or that of a table of categories
 * @param parentCodec the keys of the categories above
 * @param leaves whether documents may name entries of this table; not those of a table of categories
 * @param key the key in canonical text
 * @param folding how texts get the form of the folded ones
 * @param category whether the entry has others below it
 * @param held whether an entry that is named is held with a lock
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

    /** A table that a host's own ledger describes, under an alias. */
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

    /** Whether entries stand below others of the same table. */
    boolean isTree() {
        return parent != null && parentSource.equals(source);
    }

    /** That a reference of ours names the entry. */
    Condition named(Field<String> referenceSource, Field<String> referenceKey) {
        Condition ofThisSource = referenceSource.eq(source);
        return isOwn()
                ? ofThisSource.and(key.eq(referenceKey)).and(scope)
                : codec.matches(id, referenceKey, ofThisSource).and(scope);
    }

    /** That the entry is the one of an id. */
    public Condition is(LedgerId wanted) {
        return isOneOf(List.of(wanted));
    }

    /** That the entry is one of those of some ids; what is no key of this table is none of its entries. */
    public Condition isOneOf(Collection<? extends LedgerId> wanted) {
        Condition keyed = keyed(id, wanted);
        return isOwn()
                ? keyed.and(scope)
                : keyed.and(key.in(keys(wanted).keySet())).and(scope);
    }

    /** That the entry stands directly below another. */
    public Condition below(LedgerId above) {
        Map<String, Field<?>> keys = above.source().equals(parentSource) ? keys(above.key(), parentCodec) : Map.of();
        return parent == null || keys.isEmpty()
                ? DSL.falseCondition()
                : in(parent, keys).and(scope);
    }

    private Condition keyed(Field<?> field, Collection<? extends LedgerId> wanted) {
        Map<String, Field<?>> keys = keys(wanted);
        return keys.isEmpty() ? DSL.falseCondition() : in(field, keys);
    }

    private static Condition in(Field<?> field, Map<String, Field<?>> keys) {
        return field.coerce(Object.class)
                .in(keys.values().stream()
                        .map(value -> value.coerce(Object.class))
                        .toList());
    }

    private Map<String, Field<?>> keys(Collection<? extends LedgerId> wanted) {
        Map<String, Field<?>> keys = new LinkedHashMap<>();
        wanted.stream().filter(one -> one.source().equals(source)).forEach(one -> keys.putAll(keys(one.key(), codec)));
        return keys;
    }

    private static Map<String, Field<?>> keys(String key, KeyCodec codec) {
        Optional<Field<?>> value = codec.value(key);
        return value.isPresent() ? Map.of(key, value.get()) : Map.of();
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
