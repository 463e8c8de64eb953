package io.crmkit.reports.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Localized;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of a folder, within limits (K17). */
final class CsvFile {

    static final int COLUMNS = 200;
    static final int CELL = 64 * 1024;
    static final int ROWS = 5_000_000;
    private static final int BUFFER = 16 * 1024 * 1024;

    private final ExchangeFile file;
    private final BadRows bad;

    CsvFile(ExchangeFile file, BadRows bad) {
        this.file = file;
        this.bad = bad;
    }

    /** The rows of the file; empty if its header is not sound. */
    Optional<ExchangeTable> read(Path path) throws IOException {
        String text = StrictUtf8.decode(Files.readAllBytes(path), line -> bad(line, "-", ErrorCode.BAD_ENCODING));
        List<ExchangeTable.Row> rows = new ArrayList<>();
        CsvRow header = null;
        CsvRows handler = new CsvRows();
        try (CsvReader<CsvRow> reader = CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(BUFFER)
                        .build(handler, text);
                CloseableIterator<CsvRow> found = reader.iterator()) {
            while (found.hasNext()) {
                CsvRow row = found.next();
                if (header == null) {
                    header = row;
                    if (!isSoundHeader(row)) {
                        return Optional.empty();
                    }
                } else if (rows.size() == ROWS) {
                    bad(row.line(), "-", ErrorCode.BAD_FILE, limit(ROWS, "rows", "行"));
                    break;
                } else if (isSound(row, header)) {
                    rows.add(new ExchangeTable.Row(row.line(), row.cells()));
                }
            }
        } catch (CsvParseException broken) {
            bad(handler.line(), "-", ErrorCode.BAD_FILE, quotes());
        }
        if (header == null) {
            file.required().forEach(column -> bad(1, column, ErrorCode.MISSING_COLUMN));
            return Optional.empty();
        }
        return Optional.of(new ExchangeTable(file, header.cells(), rows));
    }

    private boolean isSoundHeader(CsvRow header) {
        long before = bad.count();
        if (header.cells().size() > COLUMNS) {
            bad(1, "-", ErrorCode.BAD_FILE, limit(COLUMNS, "columns", "列"));
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String column : header.cells()) {
            String name = column == null ? "" : column;
            if (!file.columns().contains(name)) {
                bad(1, shown(name), ErrorCode.UNKNOWN_COLUMN);
            } else if (!seen.add(name)) {
                bad(1, name, ErrorCode.DUPLICATE_KEY, name);
            }
        }
        file.required().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> bad(1, column, ErrorCode.MISSING_COLUMN));
        return bad.count() == before;
    }

    private boolean isSound(CsvRow row, CsvRow header) {
        if (row.strayQuote()) {
            bad(row.line(), "-", ErrorCode.BAD_FILE, quotes());
        } else if (row.cells().size() != header.cells().size()) {
            bad(
                    row.line(),
                    "-",
                    ErrorCode.BAD_FILE,
                    Localized.of(
                            row.cells().size() + " fields, the header has "
                                    + header.cells().size(),
                            "有 " + row.cells().size() + " 个字段，表头有 "
                                    + header.cells().size() + " 个"));
        } else if (row.longest() > CELL) {
            bad(row.line(), "-", ErrorCode.BAD_FILE, limit(CELL, "characters in a field", "个字符（每个字段）"));
        } else {
            return true;
        }
        return false;
    }

    private void bad(long line, String column, ErrorCode code, Object... arguments) {
        bad.add(file.fileName(), line, column, code, arguments);
    }

    private static String shown(String column) {
        String printable = column.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(64)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isEmpty() ? "-" : printable;
    }

    private static Localized quotes() {
        return Localized.of("a quote in the wrong place", "引号位置不对");
    }

    private static Localized limit(int most, String english, String chinese) {
        return Localized.of("more than " + most + " " + english, "超过 " + most + " " + chinese);
    }
}
