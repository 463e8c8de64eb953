package io.crmkit.exchange;

import io.crmkit.project.AttachmentContent;
import java.util.Optional;
import java.util.Set;

/**
 * Provides the files of an import. The import reads each file row by row and as often as needed, so that no file has to
 * fit into memory. An import uses the source in one thread at a time.
 *
 * @since 0.1
 */
public interface ImportSource {

    /** Returns the files that the source has; their headers need not be valid. */
    Set<ExchangeFile> files();

    /**
     * Returns an error for each thing in the source that cannot be imported, such as a file that the format does not
     * have.
     */
    BadRows unknown();

    /**
     * Begins to read a file that the source has. Each reading must return the same rows.
     *
     * @param format the file and the columns that it may or must have
     * @param bad receives, at the latest when the last row has been read, the errors in the encoding, the form and the
     *     columns of the file. Rows with such errors are left out.
     */
    ExchangeRows open(FileFormat format, BadRows bad);

    /**
     * Returns the content of an attachment; empty if there is no content with this name.
     *
     * @param name the name in a row, relative to the place of the contents. It is untrusted input and may be any text.
     */
    Optional<AttachmentContent> content(String name);
}
