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

/** How a column of a list is shown, filtered and sorted (L1, L3); the same for all statements. Immutable. */
public interface ListColumn {

    /** The column that it is. */
    Column<?> column();

    /** The fields of the root or of parents that it is shown from. */
    List<Field<?>> fields();

    /**
     * As it is filtered.
     *
     * @throws io.crmkit.error.ValidationException if it is of a ledger that lives elsewhere
     */
    ListField compared(ListTables tables);

    /**
     * As it is sorted: as it is compared.
     *
     * @throws io.crmkit.error.ValidationException if it is of a ledger that lives elsewhere
     */
    default ListField sorted(ListTables tables) {
        return compared(tables);
    }

    /** As it is shown. */
    Shown shown(ListTables tables);

    /** What has to be selected for a column, and the value that comes of it. */
    interface Shown {

        /** The fields to select. */
        List<Field<?>> fields();

        /** The entry that a row names, if that has to be fetched from a ledger that lives elsewhere. */
        default Optional<LedgerId> elsewhere(Record row) {
            return Optional.empty();
        }

        /**
         * The value of a row, null if absent.
         *
         * @param elsewhere what was fetched
         */
        @Nullable
        Object value(Record row, Map<LedgerId, LedgerNode> elsewhere);
    }
}
