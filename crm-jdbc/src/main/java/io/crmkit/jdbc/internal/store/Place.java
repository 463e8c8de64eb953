package io.crmkit.jdbc.internal.store;

import io.crmkit.jdbc.HostTransaction;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The location of a store's data, together with the owner of its transactions. Each location allows other options. */
sealed interface Place {

    /**
     * A data source of the host, on which the store runs its own transactions.
     *
     * @param source opens the connections; never closed
     */
    record HostSource(DataSource source) implements Place {}

    /**
     * An H2 file that the store opens and closes itself.
     *
     * @param file the path without the extension
     */
    record OwnFile(Path file) implements Place {}

    /**
     * The transactions of the host; each call joins the current one.
     *
     * @param current returns the current transaction
     * @param notifiesCompletion whether the transactions report their completion
     */
    record HostTransactions(Supplier<? extends HostTransaction> current, boolean notifiesCompletion) implements Place {}
}
