package io.crmkit.exchange;

import java.util.Iterator;
import java.util.List;

/** The rows of a file, read one after the other. Not thread-safe; closed by whoever opened it. */
public interface ExchangeRows extends Iterator<ExchangeRow>, AutoCloseable {

    /**
     * The columns that the file has, each of them one of the file's and only once; empty if its header is not sound,
     * and then there are no rows.
     */
    List<String> columns();

    @Override
    void close();
}
