package io.crmkit.internal.command;

import io.crmkit.event.CrmListener;
import io.crmkit.internal.check.CommandValidator;
import io.crmkit.internal.plugin.InstalledPlugins;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.IdGenerator;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Numbering;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.Store;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Crm} was built with. Immutable.
 *
 * @param ledgers gives the ledger of a name
 * @param newLedger what ledgers are created with
 * @param blobs where the contents of documents are kept
 * @param largestDocument the most bytes of one
 * @param additions what plugins have added; numbering, policy and listeners have theirs
 */
public record Setup(
        Store store,
        Function<String, Ledger> ledgers,
        LedgerSettings newLedger,
        Supplier<@Nullable Actor> actor,
        Clock clock,
        IdGenerator ids,
        Numbering numbering,
        AccessPolicy policy,
        List<CrmListener> listeners,
        CommandValidator validator,
        BlobStore blobs,
        long largestDocument,
        InstalledPlugins additions) {

    public Setup {
        listeners = List.copyOf(listeners);
    }

    /** Returns this set-up on another store, which is a transaction or a connection of the host. */
    public Setup over(Store other) {
        return new Setup(
                other,
                ledgers,
                newLedger,
                actor,
                clock,
                ids,
                numbering,
                policy,
                listeners,
                validator,
                blobs,
                largestDocument,
                additions);
    }

    /** Returns this set-up with another actor. */
    public Setup as(Actor somebody) {
        return new Setup(
                store,
                ledgers,
                newLedger,
                () -> somebody,
                clock,
                ids,
                numbering,
                policy,
                listeners,
                validator,
                blobs,
                largestDocument,
                additions);
    }
}
