package io.crmkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives an export, such as a folder of CSV files. An export uses it in one thread at a time.
 *
 * @since 0.1
 */
public interface ExportTarget {

    /**
     * Begins an export.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.target-not-empty} if the target already contains something
     */
    Writing begin();

    /**
     * One export. If it is closed before it is complete, it must leave nothing that looks like a complete export. Not
     * thread-safe.
     */
    interface Writing extends AutoCloseable {

        /**
         * Begins a file, which has a header even if it gets no rows. Several files are open at the same time.
         *
         * @return receives the rows: one cell for each column, in their order; null if the cell is empty
         */
        Consumer<List<@Nullable String>> open(FileFormat format);

        /**
         * Writes the content of an attachment.
         *
         * @param name a name of letters and digits, which this export has not used before
         * @param content the content, which the caller closes
         * @throws IOException if the content cannot be read or written; the export then fails
         */
        void content(String name, InputStream content) throws IOException;

        /** Completes the export after all files have received all their rows. */
        void complete();

        /** Ends the export; without {@link #complete()} before, it discards what was written. */
        @Override
        void close();
    }
}
