package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The files of an import, row by row, and what is wrong with them. */
final class Folder {

    private final ImportSource source;
    private final BadRows bad = new BadRows();
    private final Map<ExchangeFile, Long> rows = new EnumMap<>(ExchangeFile.class);

    Folder(ImportSource source) {
        this.source = source;
        bad.addAll(source.unknown());
    }

    /** Reads a file for the first time: only now is told what is wrong with its form, and its rows are counted. */
    void survey(ExchangeFile file, Consumer<Cells> reader) {
        read(file, bad, cells -> {
            rows.merge(file, 1L, Long::sum);
            reader.accept(cells);
        });
        if (source.files().contains(file)) {
            rows.putIfAbsent(file, 0L);
        }
    }

    /** Reads a file again. */
    void each(ExchangeFile file, Consumer<Cells> reader) {
        read(file, new BadRows(), reader);
    }

    private void read(ExchangeFile file, BadRows form, Consumer<Cells> reader) {
        if (source.files().contains(file)) {
            try (CellsReader found = new CellsReader(file, source.open(file, form), bad)) {
                found.forEachRemaining(reader);
            }
        }
    }

    /** Begins to read a file again that is there. */
    CellsReader open(ExchangeFile file) {
        return new CellsReader(file, source.open(file, new BadRows()), bad);
    }

    /** Says what is wrong with a row that was read before. */
    void bad(ExchangeFile file, long line, String column, ErrorCode code, Object... arguments) {
        bad.add(file.fileName(), line, column, code, arguments);
    }

    /** Whether nothing wrong has been found so far. */
    boolean sound() {
        return bad.count() == 0;
    }

    /** @throws ImportRefusedException if anything is wrong */
    void requireSound() {
        if (!sound()) {
            throw new ImportRefusedException(bad.first(), bad.count());
        }
    }

    /** The number of rows of each file that is there. */
    ExchangeSummary summary() {
        return new ExchangeSummary(rows);
    }
}
