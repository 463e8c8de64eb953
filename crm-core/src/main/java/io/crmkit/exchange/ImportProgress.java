package io.crmkit.exchange;

/** Hears how far an import has come. Called in the thread of the import, after each batch of rows. */
@FunctionalInterface
public interface ImportProgress {

    /** Nobody listens. */
    ImportProgress NONE = (file, done, total) -> {};

    /**
     * Some rows were written.
     *
     * @param file of which file
     * @param done how many rows of all files are written
     * @param total how many there are
     */
    void advanced(ExchangeFile file, long done, long total);
}
