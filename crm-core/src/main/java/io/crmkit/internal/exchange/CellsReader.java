package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Reads a file row by row. What is wrong with the cells is told to the folder. */
final class CellsReader implements Iterator<Cells>, AutoCloseable {

    private final Folder folder;
    private final ExchangeFile file;
    private final ExchangeRows rows;
    private final Map<String, Integer> places = new HashMap<>();

    CellsReader(Folder folder, ExchangeFile file, ExchangeRows rows) {
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
    public Cells next() {
        return new Cells(folder, file, rows.next(), places);
    }

    @Override
    public void close() {
        rows.close();
    }
}
