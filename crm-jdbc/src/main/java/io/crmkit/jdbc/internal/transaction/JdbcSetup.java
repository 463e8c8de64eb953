package io.crmkit.jdbc.internal.transaction;

import java.time.Duration;
import org.jooq.conf.Settings;

/**
 * The state that all transactions of a store share. Thread-safe.
 *
 * @param prefix the prefix of the CRM's tables
 * @param settings the settings of jOOQ for that prefix
 * @param scales the known decimals of the ledgers
 * @param data gives access to the tables
 * @param patience how long a command waits for locks, over all attempts
 */
public record JdbcSetup(String prefix, Settings settings, KnownScales scales, StoredData data, Duration patience) {

    public JdbcSetup(String prefix, Duration patience, StoredData data) {
        this(prefix, Dsl.settings(prefix), new KnownScales(), data, patience);
    }
}
