package io.crmkit.exchange;

/**
 * Is notified of the progress of an import or a dry run, once every few thousand rows, in the thread of the import. If
 * the transaction is tried again, the count starts again.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ImportProgress {

    /** Ignores the progress. */
    ImportProgress NONE = (file, done, total) -> {};

    /**
     * Called when more rows have been checked, and also written if no error has been found so far.
     *
     * @param file the file that is being read
     * @param done the number of rows of all files that have been checked so far
     * @param total the number of rows of all files
     */
    void advanced(ExchangeFile file, long done, long total);
}
