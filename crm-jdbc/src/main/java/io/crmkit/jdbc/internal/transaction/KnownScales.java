package io.crmkit.jdbc.internal.transaction;

import io.crmkit.value.CurrencyScale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The number of decimals of each ledger, as a store has read it last. It can be outdated: another program may have
 * changed it, or a host may have undone the creation of the ledger. A command notices that when it writes its history.
 * Thread-safe.
 */
final class KnownScales {

    private final Map<String, CurrencyScale> scales = new ConcurrentHashMap<>();
    private final AtomicLong version = new AtomicLong();

    Optional<CurrencyScale> of(String ledger) {
        return Optional.ofNullable(scales.get(ledger));
    }

    /** Returns a number that changes whenever the known decimals may have become outdated. */
    long version() {
        return version.get();
    }

    /**
     * Remembers what a transaction has read.
     *
     * @param readAt the version before the transaction read; what was read before a change is not remembered after it
     */
    void learn(String ledger, CurrencyScale scale, long readAt) {
        if (readAt == version.get()) {
            scales.put(ledger, scale);
        }
    }

    /** Forgets everything. The version is counted up first, so that nobody puts an old value back in between. */
    void forget() {
        version.incrementAndGet();
        scales.clear();
    }
}
