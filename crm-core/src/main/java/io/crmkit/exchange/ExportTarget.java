package io.crmkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an export goes. Used by one thread at a time. */
public interface ExportTarget {

    /**
     * Begins an export.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.target-not-empty} if something is there already
     */
    Writing begin();

    /** One export, file by file. Closing it before it is complete leaves nothing that looks like an export. */
    interface Writing extends AutoCloseable {

        /** Begins a file, which has a header even if it gets no rows. Several files are written at the same time. */
        Rows open(FileFormat format);

        /**
         * Writes the content of a document.
         *
         * @param name letters and digits, new in this export
         * @param content not closed here
         */
        void content(String name, InputStream content) throws IOException;

        /** All files have all their rows. */
        void complete();

        @Override
        void close();
    }

    /** The rows of one file. */
    interface Rows {

        /** Adds a row: as many cells as the file has columns, in their order; null if absent. */
        void add(List<@Nullable String> cells);
    }
}
