package io.crmkit.memory;

import io.crmkit.spi.LedgerSettings;
import io.crmkit.spi.LedgerStore;
import java.util.Optional;

/** The settings and running numbers of one ledger. */
record MemoryLedgerStore(LedgerData data, String name) implements LedgerStore {

    @Override
    public Optional<LedgerSettings> settings() {
        return data.settings.find(name);
    }

    @Override
    public void create(LedgerSettings settings) {
        data.settings.put(name, settings);
    }

    @Override
    public long nextNumber(String series) {
        long next = data.series.find(series).orElse(0L) + 1;
        data.series.put(series, next);
        return next;
    }
}
