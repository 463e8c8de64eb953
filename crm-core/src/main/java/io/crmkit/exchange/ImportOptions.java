package io.crmkit.exchange;

/**
 * How an import is done. Immutable.
 *
 * @param dry whether everything is checked and nothing is written; entries of a host's ledger are inserted, so that its
 *     constraints and triggers can refuse them, and taken back
 * @param progress hears how far it has come
 */
public record ImportOptions(boolean dry, ImportProgress progress) {

    /** Everything is written, and nobody hears how far it has come. */
    public static ImportOptions standard() {
        return new ImportOptions(false, ImportProgress.NONE);
    }

    /** A dry run: everything is checked, nothing is written, the history gets no entry. */
    public ImportOptions dryRun() {
        return new ImportOptions(true, progress);
    }

    /** Somebody hears how far it has come. */
    public ImportOptions reportingTo(ImportProgress listener) {
        return new ImportOptions(dry, listener);
    }
}
