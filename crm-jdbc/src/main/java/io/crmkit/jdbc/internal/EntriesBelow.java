package io.crmkit.jdbc.internal;

import io.crmkit.ledger.LedgerId;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * An entry with everything below it, in a statement. A host's tree may go round in a circle, so that it is followed down
 * a number of levels only, which is more than the CRM allows (M5).
 *
 * @param name what the recursion is called
 * @param top the table of the entry
 */
record EntriesBelow(String name, EntrySource top, LedgerId entry) {

    private static final int LEVELS = 64;

    /** Of an entry of a ledger in the same database; empty if it is of none of its tables. */
    static Optional<EntriesBelow> of(Session session, LedgerId entry) {
        return session.entries(entry.kind(), "t")
                .of(entry)
                .map(top -> new EntriesBelow("below_" + entry.kind().word(), top, entry));
    }

    /** What the statement begins with; empty if the entry is the only one of its table. */
    Optional<CommonTableExpression<?>> recursion(Session session) {
        return session.entries(entry.kind(), "c").of(entry).flatMap(this::recursion);
    }

    /**
     * The entries of its own table; empty if that is no tree, so that the entry is the only one.
     *
     * @param child the same table under another alias
     */
    Optional<CommonTableExpression<?>> recursion(EntrySource child) {
        if (!top.isTree()) {
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
                                .on(child.parent().coerce(Object.class).eq(id().coerce(Object.class)))
                                .where(child.scope())
                                .and(level.lt(DSL.inline(LEVELS))))));
    }

    /** That an entry of a table, of which a key is given in canonical text, is among them. */
    Condition hold(EntrySource source, Field<String> key) {
        if (source.source().equals(entry.source())) {
            // in text, for a cast of what another source wrote would fail
            return top.isTree() ? key.in(DSL.select(top.codec().text(id())).from(recursive())) : key.eq(entry.key());
        }
        return key.in(DSL.select(source.key()).from(source.table()).where(hold(source)));
    }

    /** That an entry of a table is among them, itself included. */
    Condition hold(EntrySource source) {
        return hold(source, DSL.select(id().coerce(Object.class)).from(recursive()));
    }

    /**
     * The same in a statement that does not begin with the recursion.
     *
     * @param recursion as {@link #recursion(Session)} gives it
     */
    Condition holdApart(EntrySource source, Optional<CommonTableExpression<?>> recursion) {
        return recursion.isEmpty()
                ? hold(source)
                : hold(
                        source,
                        DSL.withRecursive(recursion.get())
                                .select(id().coerce(Object.class))
                                .from(recursive()));
    }

    private Condition hold(EntrySource source, Select<Record1<Object>> ids) {
        if (source.source().equals(entry.source())) {
            return top.isTree() ? source.id().coerce(Object.class).in(ids) : source.is(entry);
        }
        if (source.parent() == null || !source.parentSource().equals(entry.source())) {
            return DSL.falseCondition();
        }
        return (top.isTree() ? source.parent().coerce(Object.class).in(ids) : source.below(entry)).and(source.scope());
    }

    /** The id of an entry, as its table has it. */
    Field<?> id() {
        return top.codec().ofRecursion(DSL.field(DSL.unquotedName(name, "id")));
    }

    /** The name of the recursion. */
    Table<?> recursive() {
        return DSL.table(DSL.unquotedName(name));
    }
}
