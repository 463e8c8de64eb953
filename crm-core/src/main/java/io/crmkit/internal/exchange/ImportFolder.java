package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportProgress;
import io.crmkit.exchange.ImportSource;
import io.crmkit.project.AttachmentContent;
import io.crmkit.text.Localized;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the files of an import row by row, collects the errors in them, and counts the rows that are done. */
final class ImportFolder {

    /** After how many rows the listener is called. */
    private static final int STEP = 5000;

    private static final Localized CHANGED = Localized.ofKey("exchange.changed");

    private final ImportSource source;
    private final ImportProgress listener;
    private final BadRows bad = new BadRows();
    private final Set<ExchangeFile> incomplete = EnumSet.noneOf(ExchangeFile.class);
    private final Map<ExchangeFile, Long> rows = new EnumMap<>(ExchangeFile.class);
    private long total;
    private long done;
    private @Nullable MasterDataImports masters;

    ImportFolder(ImportSource source, ImportProgress listener) {
        this.source = source;
        this.listener = listener;
        bad.addAll(source.unknown());
    }

    /** Sets the master data in which cells are looked up; it is read from the folder itself, and so set afterwards. */
    void lookUpIn(MasterDataImports read) {
        masters = read;
    }

    MasterDataImports masters() {
        return Objects.requireNonNull(masters);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Reads a file. The first time also counts its rows and reports the errors in its form. */
    void survey(FileTable<?> table, Consumer<CsvRow> reader) {
        ExchangeFile file = table.file();
        if (rows.containsKey(file) || !source.files().contains(file)) {
            each(table, reader);
            return;
        }
        rows.put(file, 0L);
        BadRows form = new BadRows();
        read(table, form, row -> {
            rows.merge(file, 1L, Long::sum);
            total++;
            reader.accept(row);
        });
        if (form.count() > 0) {
            incomplete.add(file);
            bad.addAll(form);
        }
    }

    /** Reads a file again, without the errors in its form. */
    void each(FileTable<?> table, Consumer<CsvRow> reader) {
        read(table, new BadRows(), reader);
    }

    private void read(FileTable<?> table, BadRows form, Consumer<CsvRow> reader) {
        if (source.files().contains(table.file())) {
            try (Rows all = new Rows(this, table, source.open(table.format(), form))) {
                all.forEachRemaining(reader);
            }
        }
    }

    /** Opens a file that is there, to read it again; the caller closes it. */
    Rows open(FileTable<?> table) {
        return new Rows(this, table, source.open(table.format(), new BadRows()));
    }

    /** The content of a document that a row names; empty if there is none. */
    Optional<AttachmentContent> content(String name) {
        return source.content(name);
    }

    /** Counts a row that is done, and calls the listener now and then. */
    void advance(FileTable<?> table) {
        done++;
        if (done % STEP == 0 || done == total) {
            listener.advanced(table.file(), done, total);
        }
    }

    /** The number of rows of each file that is there. */
    ExchangeSummary summary() {
        return new ExchangeSummary(rows);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Reports an error in a row. */
    void bad(ExchangeFile file, long line, String column, ErrorCode code, Object... arguments) {
        bad.add(file.fileName(), line, column, code, arguments);
    }

    /** Reports that a row names a row of another file that is not there, unless that row may have been unreadable. */
    void unknown(ExchangeFile file, long line, String column, ExchangeFile named, Localized what) {
        if (isComplete(named)) {
            bad(file, line, column, ErrorCode.UNKNOWN_REFERENCE, what);
        }
    }

    /** Returns the refusal of an import during which a file changed. */
    ImportRefusedException changed(FileTable<?> table) {
        bad(table.file(), 1, CsvRow.ROW, ErrorCode.BAD_FILE, CHANGED);
        return new ImportRefusedException(bad.first(), bad.count());
    }

    /** Whether every row of a file could be read. */
    boolean isComplete(ExchangeFile file) {
        return !incomplete.contains(file);
    }

    /** Whether no error has been found so far. */
    boolean isValid() {
        return bad.count() == 0;
    }

    /** @throws ImportRefusedException if an error has been found */
    void requireValid() {
        if (!isValid()) {
            throw new ImportRefusedException(bad.first(), bad.count());
        }
    }

    /** The rows of one file, which its reader closes. */
    static final class Rows implements Iterator<CsvRow>, AutoCloseable {

        private final ImportFolder folder;
        private final FileTable<?> table;
        private final ExchangeRows rows;
        private final Map<String, Integer> positions = new HashMap<>();

        Rows(ImportFolder folder, FileTable<?> table, ExchangeRows rows) {
            this.folder = folder;
            this.table = table;
            this.rows = rows;
            for (int i = 0; i < rows.columns().size(); i++) {
                positions.put(rows.columns().get(i), i);
            }
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public CsvRow next() {
            return new CsvRow(folder, table, rows.next(), positions);
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
