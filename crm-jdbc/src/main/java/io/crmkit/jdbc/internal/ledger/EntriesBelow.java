package io.crmkit.jdbc.internal.ledger;

import io.crmkit.ledger.LedgerId;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * An entry with everything below it, in a statement. A host's tree may go round in a circle, so that it is followed down
 * a number of levels only, which is more than the CRM allows (M5).
 *
 * @param name what the recursion is called
 * @param top the table of the entry
 */
public record EntriesBelow(String name, EntrySource top, LedgerId entry) {

    private static final int LEVELS = 64;

    /** Of one of some entries in the same database; empty if it is of none of their tables. */
    public static Optional<EntriesBelow> of(Entries entries, LedgerId entry) {
        return entries.of(entry)
                .map(top -> new EntriesBelow("below_" + entry.kind().word(), top, entry));
    }

    /**
     * What the statement begins with; empty if the entry is the only one of its table.
     *
     * @param children the same entries under another alias
     */
    public Optional<CommonTableExpression<?>> recursion(Entries children) {
        return children.of(entry).flatMap(this::recursion);
    }

    /**
     * The entries of its own table; empty if that is no tree, so that the entry is the only one.
     *
     * @param child the same table under another alias
     */
    public Optional<CommonTableExpression<?>> recursion(EntrySource child) {
        Field<?> parent = child.parent();
        if (parent == null) {
            return Optional.empty();
        }
        Field<Integer> level = DSL.field(DSL.unquotedName(name, "lvl"), Integer.class);
        return Optional.of(DSL.name(name)
                .unquotedName()
                .fields(DSL.unquotedName("id"), DSL.unquotedName("lvl"))
                .as(DSL.select(top.id().coerce(Object.class), DSL.inline(1))
                        .from(top.table())
                        .where(top.is(entry))
                        .unionAll(DSL.select(child.id().coerce(Object.class), level.plus(DSL.inline(1)))
                                .from(child.table())
                                .join(recursive())
                                .on(parent.coerce(Object.class).eq(id().coerce(Object.class)))
                                .where(child.scope())
                                .and(level.lt(DSL.inline(LEVELS))))));
    }

    /** That an entry of a table, of which a key is given in canonical text, is among them. */
    public Condition hold(EntrySource source, Field<String> key) {
        if (source.source().equals(entry.source())) {
            // in text, for a cast of what another source wrote would fail
            return top.isTree() ? key.in(DSL.select(top.codec().text(id())).from(recursive())) : key.eq(entry.key());
        }
        return key.in(DSL.select(source.key()).from(joinedTo(source)).where(held(source)));
    }

    /**
     * A table joined to what is below the entry: by a join, for H2 would go through the recursion again for each row.
     */
    public Table<?> joinedTo(EntrySource source) {
        Field<?> key = source.source().equals(entry.source()) ? source.id() : source.parent();
        if (!top.isTree() || key == null) {
            return source.table();
        }
        Field<Object> below = DSL.field(DSL.unquotedName("below_ids", "id"), Object.class);
        Table<?> ids = DSL.selectDistinct(DSL.field(DSL.unquotedName(name, "id")))
                .from(recursive())
                .asTable("below_ids");
        return ids.join(source.table())
                .on(key.coerce(Object.class).eq(top.codec().ofRecursion(below).coerce(Object.class)));
    }

    /** That a row of a table so joined is among them, itself included. */
    public Condition held(EntrySource source) {
        if (source.source().equals(entry.source())) {
            return top.isTree() ? source.scope() : source.is(entry);
        }
        if (source.parent() == null || !source.parentSource().equals(entry.source())) {
            return DSL.falseCondition();
        }
        return top.isTree() ? source.scope() : source.below(entry);
    }

    /** The id of an entry, as its table has it. */
    public Field<?> id() {
        return top.codec().ofRecursion(DSL.field(DSL.unquotedName(name, "id")));
    }

    /** The name of the recursion. */
    public Table<?> recursive() {
        return DSL.table(DSL.unquotedName(name));
    }
}
