package io.crmkit.exchange;

/**
 * How an import is done. Immutable.
 *
 * @param dry whether everything is checked and nothing is written; the entries of a host's ledger are inserted, so that
 *     its constraints and triggers can refuse them, and rolled back
 * @param progress is called as the import advances
 * @since 0.1
 */
public record ImportOptions(boolean dry, ImportProgress progress) {

    /** Returns the options of an import that writes everything and reports no progress. */
    public static ImportOptions standard() {
        return new ImportOptions(false, ImportProgress.NONE);
    }

    /**
     * Returns these options for a dry run, which checks everything, writes nothing and adds no entry to the history.
     */
    public ImportOptions dryRun() {
        return new ImportOptions(true, progress);
    }

    /** Returns these options with another listener for the progress. */
    public ImportOptions reportingTo(ImportProgress listener) {
        return new ImportOptions(dry, listener);
    }
}
