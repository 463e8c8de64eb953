package io.crmkit.jdbc.internal.ledger;

import io.crmkit.ledger.LedgerId;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * An entry with everything below it, as a recursive part of a statement. A host's tree may contain a cycle, so the
 * recursion stops at a level that is deeper than the CRM allows (M5).
 *
 * @param name the name of the recursive part
 * @param top the table that has the entry
 * @param entry the entry
 */
public record EntriesBelow(String name, EntrySource top, LedgerId entry) {

    /** Deeper than any tree that the CRM allows. */
    private static final int LEVELS = 64;

    /** Returns an entry with everything below it; empty if the id belongs to none of the tables. */
    public static Optional<EntriesBelow> of(Entries entries, LedgerId entry) {
        return entries.of(entry)
                .map(top -> new EntriesBelow("below_" + entry.kind().word(), top, entry));
    }

    /**
     * Returns the recursive part of the statement; empty if its table is not a tree, so that nothing can be below the
     * entry.
     *
     * @param children the same entries under another alias
     */
    public Optional<CommonTableExpression<?>> recursion(Entries children) {
        return children.of(entry).flatMap(this::recursion);
    }

    /**
     * Returns the recursive part of the statement for the entry's own table; empty if that is not a tree.
     *
     * @param child the same table under another alias
     */
    public Optional<CommonTableExpression<?>> recursion(EntrySource child) {
        Field<?> parent = child.parent();
        // a parent in another table is a category, and categories of that kind have no levels
        if (parent == null || !top.isTree()) {
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

    /**
     * Returns the condition that a key refers to the entry or to something below it.
     *
     * @param source the table that the key belongs to
     * @param key a key in canonical text
     */
    public Condition hold(EntrySource source, Field<String> key) {
        if (source.source().equals(entry.source())) {
            // Compare as text: the rows may have keys of other tables, and a cast of one of those could fail.
            return top.isTree() ? key.in(DSL.select(top.codec().text(id())).from(recursive())) : key.eq(entry.key());
        }
        return key.in(DSL.select(source.key()).from(joinedTo(source)).where(held(source)));
    }

    /**
     * Joins a table to the entries below. A subquery with {@code in} would make H2 evaluate the recursion again for
     * each row.
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

    /** Returns the condition that a row of a joined table is the entry or is below it. */
    public Condition held(EntrySource source) {
        if (source.source().equals(entry.source())) {
            return top.isTree() ? source.scope() : source.is(entry);
        }
        if (source.parent() == null || !source.parentSource().equals(entry.source())) {
            return DSL.falseCondition();
        }
        return top.isTree() ? source.scope() : source.below(entry);
    }

    /** Returns the id of an entry in the recursion, with the type of the table's key. */
    public Field<?> id() {
        return top.codec().ofRecursion(DSL.field(DSL.unquotedName(name, "id")));
    }

    /** Returns the recursive part as a table. */
    public Table<?> recursive() {
        return DSL.table(DSL.unquotedName(name));
    }
}
