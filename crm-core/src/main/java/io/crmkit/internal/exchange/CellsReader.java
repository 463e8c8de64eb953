package io.crmkit.internal.exchange;

import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Reads a file row by row. What is wrong with the cells goes to the import, with the form of the file where told. */
final class CellsReader implements Iterator<Cells>, AutoCloseable {

    private final ExchangeFile file;
    private final ExchangeRows rows;
    private final BadRows bad;
    private final Map<String, Integer> places = new HashMap<>();

    CellsReader(ExchangeFile file, ExchangeRows rows, BadRows bad) {
        this.file = file;
        this.rows = rows;
        this.bad = bad;
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
        return new Cells(file, rows.next(), places, bad);
    }

    @Override
    public void close() {
        rows.close();
    }
}
