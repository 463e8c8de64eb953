package io.crmkit.exchange;

/** Takes whole ledgers in (X1). Thread-safe. */
public interface Exchange {

    /**
     * Imports files into the ledger: all of them, or nothing. Rows are the result, not commands; rules are checked as
     * the format says, and the history gets one entry.
     *
     * @throws io.crmkit.error.ImportRefusedException with every bad row; nothing was imported
     */
    ImportSummary importFrom(ImportSource source, ImportProgress progress);
}
