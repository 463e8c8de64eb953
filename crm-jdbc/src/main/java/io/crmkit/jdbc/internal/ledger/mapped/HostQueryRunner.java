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
 * Asks a host's tables, and finds out which question it was if one fails.
 *
 * @param table what the host calls the table of the entry, for messages
 */
record HostQueryRunner(DSLContext dsl, Database database, String table) {

    private static final Set<String> SEVERAL_ROWS = Set.of("21000", "90053");

    /** @param fields the questions in one statement */
    Record ask(List<HostQuestion> questions, Field<?> key, List<Field<?>> fields) {
        try {
            return attempt(() -> dsl.select(fields).fetchSingle());
        } catch (DataAccessException failed) {
            if (SqlFailures.isConflict(failed, database) || SqlFailures.endsTransaction(failed, database)) {
                throw failed;
            }
            questions.forEach(question -> askAlone(question, key));
            throw failed;
        }
    }

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

    /** On PostgreSQL nothing more could be asked after a failure. */
    private <T> T attempt(Supplier<T> query) {
        return database == Database.POSTGRESQL
                ? new InSavepoint(Objects.requireNonNull(
                                dsl.configuration().connectionProvider().acquire()))
                        .run(query)
                : query.get();
    }
}
