package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.ledger.mapped.HostQuestion;
import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCondition;
import io.crmkit.jdbc.internal.ledger.mapped.MappedQueries;
import io.crmkit.jdbc.internal.ledger.mapped.MappedRows;
import io.crmkit.jdbc.internal.ledger.mapped.MappedSource;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.jdbc.internal.transaction.Dsl;
import io.crmkit.jdbc.internal.transaction.Trial;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger.Scope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Reads as the ledger will, so that what no description of a schema tells comes to light when it is built: rights,
 * types, what is wrong in a query of the host's, codes that are not unique. Used once.
 */
record MappingProbe(Connection connection, Database database, Problems problems) {

    private static final int SHOWN = 5;

    void run(Map<MasterKind, List<MappedSource>> kinds) {
        DSLContext dsl = Dsl.of(connection, database, Dsl.settings(""), null);
        MappedQueries queries = new MappedQueries(dsl, database, false);
        for (Map.Entry<MasterKind, List<MappedSource>> kind : kinds.entrySet()) {
            int before = problems.count();
            for (MappedSource source : kind.getValue()) {
                String where = kind.getKey().word() + " " + source.table().said();
                attempt(
                        where + ": reading it fails",
                        () -> queries.page(List.of(source), new Scope.Everything(), Optional.empty(), 1));
                KeyCodec codec = source.codec(database);
                Field<?> none = codec.value(codec.example()).orElseThrow();
                for (HostQuestion question : source.uses().questions()) {
                    attempt(
                            where + ": asking for " + question.call() + " fails",
                            () -> checkAnswer(where, question, dsl, none));
                }
            }
            if (problems.count() == before) {
                attempt(kind.getKey().word(), () -> checkCodes(dsl, kind.getKey(), kind.getValue()));
            }
        }
    }

    /** What is no number would be no obstacle to a deletion (M4). */
    private void checkAnswer(String where, HostQuestion question, DSLContext dsl, Field<?> key) {
        try (ResultSet answer =
                dsl.select(question.of(key, database).as("answer")).fetchResultSet()) {
            LiveColumn column = LiveColumn.ofAnswer(answer.getMetaData());
            if (!column.isAnswer()) {
                problems.in(where)
                        .accept(question.call() + " gives " + column.typeName()
                                + " and no number; its query has to give one column that is a number");
            }
        } catch (SQLException failed) {
            throw new DataAccessException(question.call(), failed);
        }
    }

    /** Codes are there and unique among all entries of a kind (M5). */
    private void checkCodes(DSLContext dsl, MasterKind kind, List<MappedSource> sources) {
        if (sources.size() == 1 && isUnique(sources.get(0))) {
            return;
        }
        Field<String> code = DSL.field(DSL.unquotedName("entry_code"), String.class);
        Select<Record> codes = sources.stream()
                .map(source -> new MappedRows(source, database, "t"))
                .map(rows ->
                        (Select<Record>) DSL.select(List.of(rows.exactCode().as(code)))
                                .from(rows.table())
                                .where(rows.scope()))
                .reduce(Select::unionAll)
                .orElseThrow();
        int none = dsl.fetchCount(
                dsl.selectFrom(codes.asTable("codes")).where(code.isNull().or(code.eq(""))));
        if (none > 0) {
            problems.in(kind.word())
                    .accept(none
                            + " rows have no code; leave them out by whereNotNull(…) or whereNot(…, \"\"), or use another"
                            + " column, such as that of the key");
        }
        List<String> twice = dsl.select(code)
                .from(codes.asTable("codes"))
                .where(code.ne(""))
                .groupBy(code)
                .having(DSL.count().gt(DSL.inline(1)))
                .orderBy(code)
                .limit(SHOWN)
                .fetch(code);
        if (!twice.isEmpty()) {
            problems.in(kind.word())
                    .accept("codes have to be unique among all entries of a kind; more than once there are "
                            + String.join(", ", twice) + " in "
                            + sources.stream()
                                    .map(source -> source.table().said())
                                    .collect(Collectors.joining(" and "))
                            + "; use a column that is unique, or set tables apart by a prefix:"
                            + " code(Label.text(\"S-\").andColumn(…))");
        }
    }

    private static boolean isUnique(MappedSource source) {
        Set<LiveColumn> together = new HashSet<>();
        source.scope().stream()
                .filter(MappedCondition::isFixed)
                .map(MappedCondition::column)
                .forEach(together::add);
        source.code().only().ifPresent(together::add);
        return source.table().isUnique(together);
    }

    /** Runs a query, which may fail without taking a transaction of the host's with it. */
    private void attempt(String what, Runnable query) {
        try {
            Trial.on(connection).run(() -> {
                query.run();
                return what;
            });
        } catch (DataAccessException failed) {
            SQLException cause = SqlFailures.below(failed);
            problems.in(what)
                    .accept(
                            cause == null
                                    ? String.valueOf(failed.getMessage())
                                    : String.valueOf(cause.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")
                                            .replaceFirst("; SQL statement:$", ""));
        }
    }
}
