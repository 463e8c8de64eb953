package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ImportProgress;

/** Counts the rows that are done, and tells now and then. */
final class Progress {

    private static final int STEP = 5000;

    private final ImportProgress listener;
    private final long total;
    private long done;

    Progress(ImportProgress listener, long total) {
        this.listener = listener;
        this.total = total;
    }

    /** Another row is done. */
    void advance(ExchangeFile file) {
        done++;
        if (done % STEP == 0 || done == total) {
            listener.advanced(file, done, total);
        }
    }
}
