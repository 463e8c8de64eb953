package io.crmkit.jdbc.internal.ledger.description;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host says of a query about an entry. Immutable. */
public sealed interface QueryDescription {

    /**
     * The rows of a table that name the entry.
     *
     * @param amount the column that is summed, null to count
     */
    record Rows(String table, String reference, @Nullable String amount, List<RowCondition> conditions)
            implements QueryDescription {

        /** With a condition. */
        public Rows where(String column, @Nullable Object value, boolean not) {
            List<RowCondition> more = new ArrayList<>(conditions);
            more.add(new RowCondition(column, value, not));
            return new Rows(table, reference, amount, List.copyOf(more));
        }
    }

    /** A column of the entry's own row. */
    record OwnColumn(String column) implements QueryDescription {}

    /** A query of the host's. */
    record Sql(String select) implements QueryDescription {}
}
