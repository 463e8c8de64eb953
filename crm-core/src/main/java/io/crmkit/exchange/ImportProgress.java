package io.crmkit.exchange;

/**
 * Listens to the progress of an import or a dry run. It is called in the thread of the import, once every few thousand
 * rows. If the import is tried again, counting begins again.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ImportProgress {

    /** Does nothing. */
    ImportProgress NONE = (file, done, total) -> {};

    /**
     * Is called when some more rows have been checked, and written unless an error has been found.
     *
     * @param file the file that is being read
     * @param done how many rows of all files have been checked so far
     * @param total how many rows all files have
     */
    void advanced(ExchangeFile file, long done, long total);
}
