package io.crmkit.jdbc.internal.transaction;

import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.Stores;
import io.crmkit.value.CurrencyScale;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.jooq.conf.Settings;

/**
 * What all transactions of a store share.
 *
 * @param scales the decimals of the ledgers that are known to be committed
 * @param settingsVersion counts how often settings are known to have been changed
 * @param stores makes the stores of a ledger in a transaction
 * @param patience how long a command waits for locks, over all its tries
 */
public record JdbcSetup(
        String prefix,
        Settings settings,
        Map<String, CurrencyScale> scales,
        AtomicLong settingsVersion,
        BiFunction<JdbcTransaction, LedgerContext, Stores> stores,
        Duration patience) {

    public JdbcSetup(String prefix, Duration patience, BiFunction<JdbcTransaction, LedgerContext, Stores> stores) {
        this(prefix, Dsl.settings(prefix), new ConcurrentHashMap<>(), new AtomicLong(), stores, patience);
    }

    /** The decimals of some ledger have been changed: nobody relies on those that were known. */
    void forgetScales() {
        settingsVersion.incrementAndGet();
        scales.clear();
    }
}
