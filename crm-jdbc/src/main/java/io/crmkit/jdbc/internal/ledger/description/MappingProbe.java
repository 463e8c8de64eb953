package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.ledger.mapped.HostQuestion;
import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCodes;
import io.crmkit.jdbc.internal.ledger.mapped.MappedQueries;
import io.crmkit.jdbc.internal.ledger.mapped.MappedSource;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.jdbc.internal.transaction.Dsl;
import io.crmkit.jdbc.internal.transaction.InSavepoint;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger.Scope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;

/**
 * Reads as the ledger will, so that what no description of a schema tells comes to light when it is built: rights,
 * types, what is wrong in a query of the host's, tables that are numbered alike. What is wrong with rows only stops no
 * program from starting. Used once.
 */
record MappingProbe(Connection connection, Database database, Problems problems) {

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
                attempt(
                        kind.getKey().word(),
                        () -> new MappedCodes(dsl, database, kind.getValue())
                                .notSetApart()
                                .ifPresent(problems.in(kind.getKey().word())));
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

    /** Runs a query, which may fail without taking a transaction of the host's with it. */
    private void attempt(String what, Runnable query) {
        try {
            new InSavepoint(connection).run(() -> {
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
