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
 * Runs the queries of the ledger once while it is built. This reveals problems that the schema does not show: missing
 * rights, unsuitable types, errors in the host's queries, tables with overlapping codes. Faults of single rows are
 * ignored here: they must not keep a program from starting. Each instance is used once.
 *
 * @param connection the connection, which may be the host's
 * @param database the kind of database
 * @param problems receives the problems
 */
record MappingProbe(Connection connection, Database database, Problems problems) {

    /** Probes all tables. */
    void run(Map<MasterKind, List<MappedSource>> kinds) {
        DSLContext dsl = Dsl.of(connection, database, Dsl.settings(""), null);
        MappedQueries queries = new MappedQueries(dsl, database, false);
        for (Map.Entry<MasterKind, List<MappedSource>> kind : kinds.entrySet()) {
            int before = problems.count();
            for (MappedSource source : kind.getValue()) {
                String where = kind.getKey().word() + " " + source.table().said();
                attempt(
                        where + ": it cannot be read",
                        () -> queries.page(List.of(source), new Scope.Everything(), Optional.empty(), 1));
                KeyCodec codec = source.codec(database);
                Field<?> none = codec.value(codec.example()).orElseThrow();
                for (HostQuestion question : source.uses().questions()) {
                    attempt(
                            where + ": " + question.call() + " cannot be queried",
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

    /**
     * Checks that a query returns a number. Anything else could not prevent the deletion of an entry that is in use
     * (M4).
     */
    private void checkAnswer(String where, HostQuestion question, DSLContext dsl, Field<?> key) {
        try (ResultSet answer =
                dsl.select(question.of(key, database).as("answer")).fetchResultSet()) {
            LiveColumn column = LiveColumn.ofAnswer(answer.getMetaData());
            if (!column.isAnswer()) {
                problems.in(where)
                        .accept(question.call() + " returns " + column.typeName()
                                + ", not a number; its query must return one numeric column");
            }
        } catch (SQLException failed) {
            throw new DataAccessException(question.call(), failed);
        }
    }

    /**
     * Runs a query in a savepoint and reports its failure. Without the savepoint a failure would ruin the host's
     * transaction on PostgreSQL (K7). The first line of the driver's message is shown to the developer: the query reads
     * no values of rows yet.
     */
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
