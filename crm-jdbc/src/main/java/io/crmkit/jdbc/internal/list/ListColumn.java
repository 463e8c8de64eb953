package io.crmkit.jdbc.internal.list;

import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Column;
import io.crmkit.spi.LedgerNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How a column of a list is shown, filtered and sorted (L1, L3), independent of the statement. Immutable. */
public interface ListColumn {

    /** Returns the column of the list. */
    Column<?> column();

    /** Returns the fields of the root or its parents that the column is shown from. */
    List<Field<?>> fields();

    /**
     * Returns the field to filter by.
     *
     * @throws io.crmkit.error.ValidationException if the column comes from a ledger outside the database
     */
    ListField compared(ListTables tables);

    /**
     * Returns the field to sort by.
     *
     * @throws io.crmkit.error.ValidationException if the column comes from a ledger outside the database
     */
    default ListField sorted(ListTables tables) {
        return compared(tables);
    }

    /** Returns how the column is shown. */
    Shown shown(ListTables tables);

    /** The fields that are selected for a column, and the value made of them. */
    interface Shown {

        /** Returns the fields to select. */
        List<Field<?>> fields();

        /** Returns the entry that has to be fetched from a ledger outside the database; empty if there is none. */
        default Optional<LedgerId> elsewhere(Record row) {
            return Optional.empty();
        }

        /**
         * Returns the value of a row; null if it is absent.
         *
         * @param elsewhere the entries that were fetched
         */
        @Nullable
        Object value(Record row, Map<LedgerId, LedgerNode> elsewhere);
    }
}
