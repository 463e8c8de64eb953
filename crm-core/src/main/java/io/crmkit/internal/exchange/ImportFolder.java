package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportSource;
import io.crmkit.project.AttachmentContent;
import io.crmkit.text.Localized;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The files of an import, row by row, and what is wrong with them. */
final class ImportFolder {

    private final ImportSource source;
    private final BadRows bad = new BadRows();
    private final Set<ExchangeFile> broken = EnumSet.noneOf(ExchangeFile.class);
    private final Map<ExchangeFile, Long> rows = new EnumMap<>(ExchangeFile.class);

    ImportFolder(ImportSource source) {
        this.source = source;
        bad.addAll(source.unknown());
    }

    /** Reads a file. The first time is told what is wrong with its form, and its rows are counted. */
    void survey(ExchangeFile file, Consumer<CsvRow> reader) {
        if (rows.containsKey(file) || !source.files().contains(file)) {
            each(file, reader);
            return;
        }
        rows.put(file, 0L);
        BadRows form = new BadRows();
        read(file, form, cells -> {
            rows.merge(file, 1L, Long::sum);
            reader.accept(cells);
        });
        if (form.count() > 0) {
            broken.add(file);
            bad.addAll(form);
        }
    }

    /** Reads a file again. */
    void each(ExchangeFile file, Consumer<CsvRow> reader) {
        read(file, new BadRows(), reader);
    }

    private void read(ExchangeFile file, BadRows form, Consumer<CsvRow> reader) {
        if (source.files().contains(file)) {
            try (CsvRows found = new CsvRows(this, file, source.open(file, form))) {
                found.forEachRemaining(reader);
            }
        }
    }

    /** Begins to read a file again that is there. */
    CsvRows open(ExchangeFile file) {
        return new CsvRows(this, file, source.open(file, new BadRows()));
    }

    /** The content of a document that a row names, empty if there is none. */
    Optional<AttachmentContent> content(String name) {
        return source.content(name);
    }

    /** Says what is wrong with a row. */
    void bad(ExchangeFile file, long line, String column, ErrorCode code, Object... arguments) {
        bad.add(file.fileName(), line, column, code, arguments);
    }

    /** Says that a row names what is not there, unless it may be in a row of the named file that could not be read. */
    void unknown(ExchangeFile file, long line, String column, ExchangeFile named, Localized what) {
        if (isWhole(named)) {
            bad(file, line, column, ErrorCode.UNKNOWN_REFERENCE, what);
        }
    }

    /** Whether every row of a file could be read. */
    boolean isWhole(ExchangeFile file) {
        return !broken.contains(file);
    }

    /** Whether nothing wrong has been found so far. */
    boolean isValid() {
        return bad.count() == 0;
    }

    /** @throws ImportRefusedException if anything is wrong */
    void requireValid() {
        if (!isValid()) {
            throw new ImportRefusedException(bad.first(), bad.count());
        }
    }

    /** The number of rows of each file that is there. */
    ExchangeSummary summary() {
        return new ExchangeSummary(rows);
    }
}
