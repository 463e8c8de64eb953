package io.crmkit.jdbc.internal;

import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Group;
import io.crmkit.report.Sums;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The groups of an analysis in one statement: summed first, then joined to their names. Good for one statement. */
final class GroupQuery {

    private final Session session;
    private final List<CommonTableExpression<?>> below = new ArrayList<>();

    GroupQuery(Session session) {
        this.session = session;
    }

    /** What makes a group, as the sums have to select it. */
    static List<Field<?>> grouped(EntryReference entry) {
        return List.of(entry.source().as("source"), entry.key().as("entry"));
    }

    /**
     * Reads the groups.
     *
     * @param kind of the entries that make the groups
     * @param summed selects what {@link #grouped} says, and sums
     * @param figures reads the sums
     */
    <S extends Sums<S>> List<Group<S>> read(MasterKind kind, Select<?> summed, Function<Record, S> figures) {
        Table<?> sums = summed.asTable("g");
        return session.relational().isPresent() ? named(kind, sums, figures) : namedElsewhere(kind, sums, figures);
    }

    /** A sum of amounts. */
    BigDecimal amount(Record row, String column) {
        return row.get(column, BigDecimal.class).setScale(session.scale().digits(), RoundingMode.UNNECESSARY);
    }

    private <S extends Sums<S>> List<Group<S>> named(MasterKind kind, Table<?> sums, Function<Record, S> figures) {
        Entries entries = session.entries(kind, "n");
        Field<String> code = entries.code().as("code");
        Field<String> name = entries.name().as("name");
        List<Field<?>> fields = new ArrayList<>(List.of(sums.fields()));
        fields.add(code);
        fields.add(name);
        var from = below.isEmpty()
                ? session.dsl().select(fields)
                : session.dsl().withRecursive(below).select(fields);
        return from.from(sums)
                .leftJoin(entries.table())
                .on(entries.named(sums.field("source", String.class), sums.field("entry", String.class)))
                .fetch(row -> group(
                        id(kind, row),
                        figures.apply(row),
                        Optional.ofNullable(row.get(code)),
                        Optional.ofNullable(row.get(name))));
    }

    private <S extends Sums<S>> List<Group<S>> namedElsewhere(
            MasterKind kind, Table<?> sums, Function<Record, S> figures) {
        List<? extends Record> rows = session.dsl().selectFrom(sums).fetch();
        Map<LedgerId, LedgerNode> nodes = session.ledger()
                .ledger()
                .findAll(
                        session.transaction(),
                        rows.stream().map(row -> id(kind, row)).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    LedgerId id = id(kind, row);
                    Optional<LedgerNode> node = Optional.ofNullable(nodes.get(id));
                    return group(id, figures.apply(row), node.map(LedgerNode::code), node.map(LedgerNode::name));
                })
                .toList();
    }

    private static LedgerId id(MasterKind kind, Record row) {
        return LedgerId.of(kind, row.get("source", String.class), row.get("entry", String.class));
    }

    /** What is no longer in the ledger goes by its key. */
    private static <S extends Sums<S>> Group<S> group(
            LedgerId id, S sums, Optional<String> code, Optional<String> name) {
        return new Group<>(id, code.orElse(id.key()), name.orElse(id.key()), sums);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** That a date lies within a period. */
    static Condition within(Field<LocalDate> date, Period period) {
        Condition within = period.from().map(date::ge).orElseGet(DSL::noCondition);
        return period.to().map(to -> within.and(date.le(to))).orElse(within);
    }

    /** That a reference names the entry wanted, if any is, or anything below it if that is a category. */
    Condition within(EntryReference reference, Optional<? extends LedgerId> wanted) {
        return wanted.map(entry -> within(reference, entry)).orElseGet(DSL::noCondition);
    }

    private Condition within(EntryReference reference, LedgerId entry) {
        Field<String> source = reference.source();
        Field<String> key = reference.key();
        if (session.relational().isEmpty()) {
            List<LedgerId> leaves = new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), entry));
            leaves.add(entry);
            return RestrictionSql.names(source, key, leaves);
        }
        Entries top = session.entries(entry.kind(), "t");
        if (top.parent() == null) {
            return source.eq(entry.source()).and(key.eq(entry.key()));
        }
        String name = "below_" + entry.kind().word();
        Entries child = session.entries(entry.kind(), "c");
        Field<?> inner = DSL.field(DSL.unquotedName(name, "id"));
        below.add(DSL.name(name)
                .unquotedName()
                .fields(DSL.unquotedName("id"))
                .as(DSL.select(top.id().coerce(Object.class))
                        .from(top.table())
                        .where(top.is(entry))
                        .unionAll(DSL.select(child.id().coerce(Object.class))
                                .from(child.table())
                                .join(DSL.table(DSL.unquotedName(name)))
                                .on(child.parent().coerce(Object.class).eq(inner.coerce(Object.class)))
                                .where(child.scope()))));
        // in text, for a cast of what another source wrote would fail
        return source.eq(entry.source())
                .and(key.in(DSL.select(inner.cast(SQLDataType.VARCHAR(64))).from(DSL.table(DSL.unquotedName(name)))));
    }
}
