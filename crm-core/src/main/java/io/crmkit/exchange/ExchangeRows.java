package io.crmkit.exchange;

import java.util.Iterator;
import java.util.List;

/**
 * Reads the rows of a file one after the other. Whoever opens it closes it. Not thread-safe.
 *
 * @since 0.1
 */
public interface ExchangeRows extends Iterator<ExchangeRow>, AutoCloseable {

    /**
     * The columns of the format that the file has, each once, in the order of the cells. If the header is not valid there
     * are no columns and no rows.
     */
    List<String> columns();

    @Override
    void close();
}
