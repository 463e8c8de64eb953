package io.crmkit.jdbc.internal;

import io.crmkit.value.CurrencyScale;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.conf.Settings;

/**
 * What all transactions of a store share.
 *
 * @param scales the decimals of the ledgers that are known to be committed
 * @param patience how long a command waits for locks, over all its tries
 */
public record JdbcSetup(String prefix, Settings settings, Map<String, CurrencyScale> scales, Duration patience) {

    public JdbcSetup(String prefix, Duration patience) {
        this(prefix, Dsl.settings(prefix), new ConcurrentHashMap<>(), patience);
    }
}
