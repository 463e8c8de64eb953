package io.crmkit.exchange;

import java.util.Iterator;
import java.util.List;

/**
 * Reads the rows of a file one after the other. The code that opens it must close it. Not thread-safe.
 *
 * @since 0.1
 */
public interface ExchangeRows extends Iterator<ExchangeRow>, AutoCloseable {

    /**
     * Returns the columns of the format that the file has, each once, in the order of the cells. If the header is not
     * valid, there are no columns and no rows.
     */
    List<String> columns();

    /** Closes the file. Unlike {@link AutoCloseable#close()} it throws no checked exception. */
    @Override
    void close();
}
