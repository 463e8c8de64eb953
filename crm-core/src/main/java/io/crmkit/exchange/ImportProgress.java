package io.crmkit.exchange;

/**
 * Hears how far an import has come, a dry run too. Called in the thread of the import, once for some thousand rows;
 * an import that is tried again begins again.
 */
@FunctionalInterface
public interface ImportProgress {

    /** Nobody listens. */
    ImportProgress NONE = (file, done, total) -> {};

    /**
     * Some rows were checked, and written if nothing is wrong so far.
     *
     * @param file of which file
     * @param done how many rows of all files that is, up to now
     * @param total how many there are
     */
    void advanced(ExchangeFile file, long done, long total);
}
