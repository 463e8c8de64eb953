package io.crmkit.jdbc.internal.transaction;

import io.crmkit.value.CurrencyScale;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.conf.Settings;

/**
 * The state that all transactions of a store share. Thread-safe.
 *
 * @param prefix the prefix of the CRM's tables
 * @param settings the settings of jOOQ for that prefix
 * @param scales a cache: the number of decimals of each ledger, as it is known to be committed
 * @param settingsVersion counts the known changes of settings; a transaction that read before a change must not fill
 *     the cache after it
 * @param data gives access to the tables
 * @param patience how long a command waits for locks, over all attempts
 */
public record JdbcSetup(
        String prefix,
        Settings settings,
        Map<String, CurrencyScale> scales,
        AtomicLong settingsVersion,
        StoredData data,
        Duration patience) {

    public JdbcSetup(String prefix, Duration patience, StoredData data) {
        this(prefix, Dsl.settings(prefix), new ConcurrentHashMap<>(), new AtomicLong(), data, patience);
    }

    /**
     * Empties the cache after the decimals of some ledger have changed. The version is counted up first, so that nobody
     * can put an old value back in between.
     */
    void forgetScales() {
        settingsVersion.incrementAndGet();
        scales.clear();
    }
}
