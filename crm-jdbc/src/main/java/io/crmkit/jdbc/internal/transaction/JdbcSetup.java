package io.crmkit.jdbc.internal.transaction;

import io.crmkit.value.CurrencyScale;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.conf.Settings;

/**
 * What all transactions of a store share.
 *
 * @param scales the decimals of the ledgers that are known to be committed
 * @param settingsVersion counts how often settings are known to have been changed
 * @param data gives access to the tables
 * @param patience how long a command waits for locks, over all its tries
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

    /** The decimals of some ledger have been changed: nobody relies on those that were known. */
    void forgetScales() {
        settingsVersion.incrementAndGet();
        scales.clear();
    }
}
