package io.crmkit.jdbc;

import static io.crmkit.error.ValidationException.requireGiven;

import io.crmkit.jdbc.internal.ledger.description.QueryDescription;
import java.util.List;

/**
 * What is asked of a host's tables about one entry: its balance, or how many documents use it (M4). All questions about
 * an entry go to the database in one statement. Immutable.
 *
 * @since 0.1
 */
public final class HostQuery {

    private final QueryDescription description;

    private HostQuery(QueryDescription description) {
        this.description = description;
    }

    /**
     * How many rows of a table name the entry.
     *
     * @param table the table, with its schema if need be
     * @param reference the column with the key of the entry
     */
    public static HostQuery count(String table, String reference) {
        return new HostQuery(new QueryDescription.Rows(
                requireGiven("table", table), requireGiven("reference", reference), null, List.of()));
    }

    /**
     * The sum of a column over the rows of a table that name the entry.
     *
     * @param table the table, with its schema if need be
     * @param reference the column with the key of the entry
     * @param amount the column that is summed
     */
    public static HostQuery sum(String table, String reference, String amount) {
        return new HostQuery(new QueryDescription.Rows(
                requireGiven("table", table),
                requireGiven("reference", reference),
                requireGiven("amount", amount),
                List.of()));
    }

    /** A column of the entry's own row, a number, such as a balance that the host keeps there. */
    public static HostQuery column(String column) {
        return new HostQuery(new QueryDescription.OwnColumn(requireGiven("column", column)));
    }

    /**
     * A query of the host's, where tables have to be joined: it gives one number in one row, null or no row for none. One
     * that gives text or several columns is refused when the ledger is built, and several rows when it is asked.
     *
     * @param select a constant of the program, never put together from input; each {@code ?} is the key of the entry
     */
    public static HostQuery sql(String select) {
        return new HostQuery(new QueryDescription.Sql(requireGiven("select", select)));
    }

    /**
     * Only rows in which a column has this value; several conditions combine by AND.
     *
     * @throws IllegalStateException if this is no {@link #count} or {@link #sum}
     */
    public HostQuery where(String column, Object value) {
        return new HostQuery(rows().where(requireGiven("column", column), requireGiven("value", value), false));
    }

    /**
     * Only rows in which a column has another value, or none.
     *
     * @throws IllegalStateException if this is no {@link #count} or {@link #sum}
     */
    public HostQuery whereNot(String column, Object value) {
        return new HostQuery(rows().where(requireGiven("column", column), requireGiven("value", value), true));
    }

    /**
     * Only rows in which a column has no value.
     *
     * @throws IllegalStateException if this is no {@link #count} or {@link #sum}
     */
    public HostQuery whereNull(String column) {
        return new HostQuery(rows().where(requireGiven("column", column), null, false));
    }

    /**
     * Only rows in which a column has a value.
     *
     * @throws IllegalStateException if this is no {@link #count} or {@link #sum}
     */
    public HostQuery whereNotNull(String column) {
        return new HostQuery(rows().where(requireGiven("column", column), null, true));
    }

    private QueryDescription.Rows rows() {
        if (description instanceof QueryDescription.Rows rows) {
            return rows;
        }
        throw new IllegalStateException("conditions are for count(…) and sum(…)");
    }

    QueryDescription description() {
        return description;
    }
}
