package io.crmkit.exchange;

import io.crmkit.project.AttachmentContent;
import java.util.Optional;
import java.util.Set;

/**
 * Provides what is imported. The import reads the files row by row and as often as it needs them, so that no file has to be
 * in memory as a whole. A source is used by one thread at a time.
 *
 * @since 0.1
 */
public interface ImportSource {

    /** The files that are there; their headers need not be valid. */
    Set<ExchangeFile> files();

    /** What else is there and cannot be imported. */
    BadRows unknown();

    /**
     * Begins to read a file that is there. Every reading gives the same rows.
     *
     * @param format the file and the columns that it may or must have
     * @param bad gets, at the latest when the last row has been read, the errors in the encoding, the form and the columns
     *     of the file. The rows with such errors are left out.
     */
    ExchangeRows open(FileFormat format, BadRows bad);

    /**
     * The content of a document.
     *
     * @param name the name in a row, which may be any text; it is relative to the place of the contents
     * @return empty if there is no content with this name
     */
    Optional<AttachmentContent> content(String name);
}
