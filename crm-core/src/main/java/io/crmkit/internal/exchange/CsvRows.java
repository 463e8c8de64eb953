package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Reads a file row by row. What is wrong with the cells is told to the folder. */
final class CsvRows implements Iterator<CsvRow>, AutoCloseable {

    private final ImportFolder folder;
    private final ExchangeFile file;
    private final ExchangeRows rows;
    private final Map<String, Integer> places = new HashMap<>();

    CsvRows(ImportFolder folder, ExchangeFile file, ExchangeRows rows) {
        this.folder = folder;
        this.file = file;
        this.rows = rows;
        for (int i = 0; i < rows.columns().size(); i++) {
            places.put(rows.columns().get(i), i);
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public CsvRow next() {
        return new CsvRow(folder, file, rows.next(), places);
    }

    @Override
    public void close() {
        rows.close();
    }
}
