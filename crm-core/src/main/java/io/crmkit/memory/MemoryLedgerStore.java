package io.crmkit.memory;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.LedgerStore;
import io.crmkit.value.CurrencyScale;
import java.util.Optional;

/**
 * Stores the settings and the running numbers of one ledger.
 *
 * @param data the data of the ledger
 * @param name the name of the ledger
 */
record MemoryLedgerStore(LedgerData data, String name) implements LedgerStore {

    @Override
    public Optional<LedgerSettings> settings() {
        return data.settings.find(name);
    }

    @Override
    public CurrencyScale scale() {
        return settings()
                .map(LedgerSettings::scale)
                .orElseThrow(() -> new NotFoundException(ErrorCode.UNKNOWN_LEDGER, name));
    }

    @Override
    public void create(LedgerSettings settings) {
        data.settings.put(name, settings);
    }

    @Override
    public void change(LedgerSettings settings) {
        data.settings.put(name, settings);
    }

    /** Does nothing: the lock of the store already locks the trees. */
    @Override
    public void lockTrees() {}

    @Override
    public boolean hasDocuments() {
        return !data.opportunities.all().isEmpty()
                || !data.projects.all().isEmpty()
                || !data.quotes.all().isEmpty()
                || !data.services.all().isEmpty()
                || !data.workPlans.all().isEmpty();
    }

    @Override
    public long nextNumber(String series) {
        long next = data.series.find(series).orElse(0L) + 1;
        data.series.put(series, next);
        return next;
    }
}
