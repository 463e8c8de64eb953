package io.crmkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives an export. It is used by one thread at a time.
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

    /** One export. If it is closed before it is complete, nothing remains that looks like an export. */
    interface Writing extends AutoCloseable {

        /** Begins a file, which has a header even if it gets no rows. Several files are open at the same time. */
        Rows open(FileFormat format);

        /**
         * Writes the content of a document.
         *
         * @param name a name of letters and digits, which this export has not used before
         * @param content the content, which the caller closes
         */
        void content(String name, InputStream content) throws IOException;

        /** Completes the export: all files have all their rows. */
        void complete();

        @Override
        void close();
    }

    /** Receives the rows of one file. */
    interface Rows {

        /** Adds a row: one cell for each column, in their order; null if the cell is empty. */
        void add(List<@Nullable String> cells);
    }
}
