package io.crmkit.jdbc.internal.ledger.description;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query about an entry as the host describes it. Immutable. */
public sealed interface QueryDescription {

    /**
     * Counts or sums the rows of a table that refer to the entry.
     *
     * @param table the table as the host wrote it
     * @param reference the column with the key of the entry
     * @param amount the column to sum; null to count rows
     * @param conditions restrict the rows
     */
    record Rows(String table, String reference, @Nullable String amount, List<RowCondition> conditions)
            implements QueryDescription {

        /**
         * Returns the query with one more condition.
         *
         * @param value the value; null for a comparison with null
         * @param not whether the condition is negated
         */
        public Rows where(String column, @Nullable Object value, boolean not) {
            List<RowCondition> more = new ArrayList<>(conditions);
            more.add(new RowCondition(column, value, not));
            return new Rows(table, reference, amount, List.copyOf(more));
        }
    }

    /**
     * Reads a column of the entry's own row.
     *
     * @param column the column as the host wrote it
     */
    record OwnColumn(String column) implements QueryDescription {}

    /**
     * Runs a query that the host has written.
     *
     * @param select the query with a {@code ?} for the key
     */
    record Sql(String select) implements QueryDescription {}
}
