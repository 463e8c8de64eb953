package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ImportProgress;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes in batches and tells how far it has come. */
final class Progress {

    private static final int BATCH = 5000;

    private final ImportProgress listener;
    private final long total;
    private long done;

    Progress(ImportProgress listener, Map<ExchangeFile, Long> rows) {
        this.listener = listener;
        this.total = rows.values().stream().mapToLong(Long::longValue).sum();
    }

    <T> void inBatches(ExchangeFile file, List<T> items, Consumer<List<T>> write) {
        for (int from = 0; from < items.size(); from += BATCH) {
            List<T> batch = items.subList(from, Math.min(items.size(), from + BATCH));
            write.accept(batch);
            done += batch.size();
            listener.advanced(file, done, total);
        }
    }
}
