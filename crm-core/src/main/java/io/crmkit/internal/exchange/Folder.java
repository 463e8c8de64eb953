package io.crmkit.internal.exchange;

import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeTable;
import io.crmkit.exchange.ImportSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The files of an import, row by row, and what is wrong with them. */
final class Folder {

    private final Map<ExchangeFile, ExchangeTable> tables = new EnumMap<>(ExchangeFile.class);
    private final BadRows bad = new BadRows();

    Folder(ImportSource source) {
        source.tables().forEach(table -> tables.put(table.file(), table));
        bad.addAll(source.unreadable());
    }

    BadRows bad() {
        return bad;
    }

    boolean has(ExchangeFile file) {
        return tables.containsKey(file);
    }

    void each(ExchangeFile file, Consumer<Cells> reader) {
        ExchangeTable table = tables.get(file);
        if (table == null) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i), i);
        }
        table.rows().forEach(row -> reader.accept(new Cells(table, row, places, bad)));
    }

    /** The number of rows of each file that is there. */
    Map<ExchangeFile, Long> rows() {
        Map<ExchangeFile, Long> rows = new EnumMap<>(ExchangeFile.class);
        tables.forEach((file, table) -> rows.put(file, (long) table.rows().size()));
        return rows;
    }
}
