package io.crmkit.jdbc.internal.store;

import io.crmkit.jdbc.HostTransaction;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Where a store keeps its data, and in whose transactions it works. */
sealed interface Place {

    /** A data source of the host's, on which the store runs transactions of its own. */
    record HostSource(DataSource source) implements Place {}

    /** An H2 file that the store opens for itself, without the ending of its name. */
    record OwnFile(Path file) implements Place {}

    /**
     * The transactions of the host, of which each call joins the current one.
     *
     * @param notifiesCompletion whether they tell how they end
     */
    record HostTransactions(Supplier<? extends HostTransaction> current, boolean notifiesCompletion) implements Place {}
}
