package io.crmkit.exchange;

import io.crmkit.project.AttachmentContent;
import java.util.Optional;
import java.util.Set;

/**
 * What is imported: files that are read row by row, as often as the import needs them, so that none has to be in memory
 * as a whole. Used by one thread at a time.
 */
public interface ImportSource {

    /** The files that are there, each with a header that may be sound or not. */
    Set<ExchangeFile> files();

    /** What is there besides and cannot be imported. */
    BadRows unknown();

    /**
     * Begins to read a file that is there; every time it gives the same rows.
     *
     * @param format the file and the columns that it may or must have
     * @param bad is told, at the latest when the last row has been read, what is wrong with the file as such: its
     *     encoding, its form, its columns. Rows that are not sound in form are left out.
     */
    ExchangeRows open(FileFormat format, BadRows bad);

    /**
     * The content of a document.
     *
     * @param name as a row gives it, so it may be anything; relative to where the contents are
     * @return empty if there is none of the name
     */
    Optional<AttachmentContent> content(String name);
}
