package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.jdbc.internal.ledger.description.QueryDescription;
import java.util.List;

/**
 * A question about one entry that is answered from the host's tables: its balance, or the number of documents that use
 * it (M4). All questions about an entry are sent to the database in one statement. Immutable and thread-safe.
 * <p>
 * Names of tables and columns are checked against the live schema when the ledger is built, not before.
 *
 * @since 0.1
 */
public final class HostQuery {

    private final QueryDescription description;

    private HostQuery(QueryDescription description) {
        this.description = description;
    }

    /**
     * Counts the rows of a table that refer to the entry.
     *
     * @param table the table, qualified with its schema if necessary
     * @param reference the column that holds the key of the entry
     */
    public static HostQuery count(String table, String reference) {
        return new HostQuery(new QueryDescription.Rows(
                requireGiven("table", table), requireGiven("reference", reference), null, List.of()));
    }

    /**
     * Adds up a column over the rows of a table that refer to the entry.
     *
     * @param table the table, qualified with its schema if necessary
     * @param reference the column that holds the key of the entry
     * @param amount the numeric column that is added up
     */
    public static HostQuery sum(String table, String reference, String amount) {
        return new HostQuery(new QueryDescription.Rows(
                requireGiven("table", table),
                requireGiven("reference", reference),
                requireGiven("amount", amount),
                List.of()));
    }

    /**
     * Reads a number from the entry's own row, such as a balance that the host maintains there.
     *
     * @param column the numeric column; null in a row counts as 0
     */
    public static HostQuery column(String column) {
        return new HostQuery(new QueryDescription.OwnColumn(requireGiven("column", column)));
    }

    /**
     * Runs a query of the host, for example one that joins tables. The query must return one number in at most one row;
     * null and no row count as 0. A query with a text or several columns is refused when the ledger is built; one that
     * returns several rows is refused when it runs.
     *
     * @param select a constant of the program, never assembled from input; each {@code ?} is bound to the key of the
     *     entry
     */
    public static HostQuery sql(String select) {
        return new HostQuery(new QueryDescription.Sql(requireGiven("select", select)));
    }

    /**
     * Adds the condition that a column equals a value. Several conditions are combined by AND.
     *
     * @param column a column of the queried table
     * @param value the value, which is bound as a parameter (K15); not null
     * @return a new question; this one is unchanged
     * @throws IllegalStateException if this question was not made by {@link #count} or {@link #sum}
     */
    public HostQuery where(String column, Object value) {
        return new HostQuery(rows().where(requireGiven("column", column), requireGiven("value", value), false));
    }

    /**
     * Adds the condition that a column does not equal a value. Rows in which the column is null satisfy it too.
     *
     * @param column a column of the queried table
     * @param value the value, which is bound as a parameter (K15); not null
     * @return a new question; this one is unchanged
     * @throws IllegalStateException if this question was not made by {@link #count} or {@link #sum}
     */
    public HostQuery whereNot(String column, Object value) {
        return new HostQuery(rows().where(requireGiven("column", column), requireGiven("value", value), true));
    }

    /**
     * Adds the condition that a column is null.
     *
     * @param column a column of the queried table
     * @return a new question; this one is unchanged
     * @throws IllegalStateException if this question was not made by {@link #count} or {@link #sum}
     */
    public HostQuery whereNull(String column) {
        return new HostQuery(rows().where(requireGiven("column", column), null, false));
    }

    /**
     * Adds the condition that a column is not null.
     *
     * @param column a column of the queried table
     * @return a new question; this one is unchanged
     * @throws IllegalStateException if this question was not made by {@link #count} or {@link #sum}
     */
    public HostQuery whereNotNull(String column) {
        return new HostQuery(rows().where(requireGiven("column", column), null, true));
    }

    private QueryDescription.Rows rows() {
        if (description instanceof QueryDescription.Rows rows) {
            return rows;
        }
        throw new IllegalStateException("conditions can only be added to count(…) and sum(…)");
    }

    QueryDescription description() {
        return description;
    }
}
