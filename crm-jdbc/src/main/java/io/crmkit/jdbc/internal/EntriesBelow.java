package io.crmkit.jdbc.internal;

import io.crmkit.ledger.LedgerId;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** An entry and everything below it, as a part of a statement: for ledgers in the same database that are trees. */
record EntriesBelow(Session session, LedgerId top) {

    private String name() {
        return "below_" + top.kind().word();
    }

    /** What the statement begins with. */
    CommonTableExpression<?> expression() {
        Entries entry = session.entries(top.kind(), "t");
        Entries child = session.entries(top.kind(), "c");
        return DSL.name(name())
                .unquotedName()
                .fields(DSL.unquotedName("id"))
                .as(DSL.select(entry.id().coerce(Object.class))
                        .from(entry.table())
                        .where(entry.is(top))
                        .unionAll(DSL.select(child.id().coerce(Object.class))
                                .from(child.table())
                                .join(table())
                                .on(child.parent().coerce(Object.class).eq(id().coerce(Object.class)))
                                .where(child.scope())));
    }

    /** The name of the expression. */
    Table<?> table() {
        return DSL.table(DSL.unquotedName(name()));
    }

    /** The id of an entry, as its ledger has it. */
    Field<?> id() {
        return DSL.field(DSL.unquotedName(name(), "id"));
    }
}
