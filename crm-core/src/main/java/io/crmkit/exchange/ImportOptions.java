package io.crmkit.exchange;

/**
 * Says how an import is done. Immutable.
 *
 * @param dry whether everything is checked and nothing is written; entries of a host's ledger are inserted, so that its
 *     constraints and triggers can refuse them, and rolled back
 * @param progress is called as the import advances
 * @since 0.1
 */
public record ImportOptions(boolean dry, ImportProgress progress) {

    /** The import writes everything and reports no progress. */
    public static ImportOptions standard() {
        return new ImportOptions(false, ImportProgress.NONE);
    }

    /** The same as a dry run, which checks everything, writes nothing and adds no entry to the history. */
    public ImportOptions dryRun() {
        return new ImportOptions(true, progress);
    }

    /** The same with another listener for the progress. */
    public ImportOptions reportingTo(ImportProgress listener) {
        return new ImportOptions(dry, listener);
    }
}
