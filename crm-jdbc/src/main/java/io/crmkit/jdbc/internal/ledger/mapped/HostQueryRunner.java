package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.jdbc.internal.transaction.InSavepoint;
import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/**
 * Runs the host's queries about an entry. If the common statement fails, it finds out which query is to blame.
 *
 * @param dsl the context
 * @param database the kind of database
 * @param table the table of the entry as the host wrote it, for messages
 */
record HostQueryRunner(DSLContext dsl, Database database, String table) {

    /** The states of a subquery that returns several rows, on PostgreSQL and MariaDB, and on H2. */
    private static final Set<String> SEVERAL_ROWS = Set.of("21000", "90053");

    /**
     * Runs all queries in one statement.
     *
     * @param fields the queries as fields of the statement
     */
    Record ask(List<HostQuestion> questions, Field<?> key, List<Field<?>> fields) {
        try {
            return attempt(() -> dsl.select(fields).fetchSingle());
        } catch (DataAccessException failed) {
            // A conflict is no fault of any query; the command is retried or refused as a whole (K5).
            if (SqlFailures.isConflict(failed, database) || SqlFailures.endsTransaction(failed, database)) {
                throw failed;
            }
            questions.forEach(question -> askAlone(question, key));
            throw failed;
        }
    }

    /** Runs one query alone and reports its failure. */
    private void askAlone(HostQuestion question, Field<?> key) {
        try {
            attempt(() -> dsl.select(question.of(key, database)).fetchSingle());
        } catch (DataAccessException failed) {
            SQLException cause = SqlFailures.below(failed);
            if (cause == null) {
                throw failed;
            }
            throw HostAnswer.failed(question, table, SqlFailures.withoutValues(failed), why(cause));
        }
    }

    private static Localized why(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return SEVERAL_ROWS.contains(state)
                ? Localized.ofKey("host.several-rows")
                : Localized.ofKey("sql.state", state);
    }

    /** Runs a statement in a savepoint on PostgreSQL, where nothing more could be asked after a failure (K7). */
    private <T> T attempt(Supplier<T> query) {
        return database == Database.POSTGRESQL
                ? new InSavepoint(Objects.requireNonNull(
                                dsl.configuration().connectionProvider().acquire()))
                        .run(query)
                : query.get();
    }
}
