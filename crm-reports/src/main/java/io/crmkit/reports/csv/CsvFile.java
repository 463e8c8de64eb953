package io.crmkit.reports.csv;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeRow;
import io.crmkit.exchange.ExchangeRows;
import io.crmkit.exchange.FileFormat;
import io.crmkit.text.Localized;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, within limits (K17). It needs no more memory for a larger file. */
final class CsvFile implements ExchangeRows {

    /**
     * The most columns of a file. The widest file of the format has far fewer, so more columns mean that this is
     * another file.
     */
    static final int COLUMNS = 200;

    /**
     * The most characters of a cell. A quote that is never closed would otherwise take the rest of the file into
     * memory.
     */
    static final int CELL = 64 * 1024;

    private final FileFormat format;
    private final BadRows bad;
    private final long mostRows;
    private final Reader text;
    private final CsvParser parser;
    private final List<String> heads;
    private final List<String> columns;
    private @Nullable ExchangeRow next;
    private long rows;
    private boolean ended;

    /**
     * Opens a file and checks its header.
     *
     * @param format the columns that the file may and must have
     * @param mostRows the maximum number of rows; one more row is an error
     * @param mostBytes the maximum length of the file in bytes; nothing is read from a longer file
     * @param bad collects the errors of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    CsvFile(FileFormat format, Path path, long mostRows, long mostBytes, BadRows bad) {
        this.format = format;
        this.mostRows = mostRows;
        this.bad = bad;
        try {
            boolean tooLong = Files.size(path) > mostBytes;
            text = new StrictUtf8(Files.newInputStream(path), line -> bad(line, "-", ErrorCode.BAD_ENCODING));
            parser = new CsvParser(text);
            if (tooLong) {
                bad(1, "-", ErrorCode.BAD_FILE, limit("csv.too-many-bytes", mostBytes));
            }
            heads = tooLong ? none() : header();
            columns = heads.stream().filter(format.columns()::contains).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            CsvRow row = read();
            if (row == null) {
                ended = true;
            } else if (rows == mostRows) {
                bad(row.line(), "-", ErrorCode.BAD_FILE, limit("csv.too-many-rows", mostRows));
                ended = true;
            } else if (isValid(row)) {
                rows++;
                next = new ExchangeRow(row.line(), known(row.cells()));
            }
        }
        return next != null;
    }

    @Override
    public ExchangeRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ExchangeRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The names in the header; none if the header is not valid. */
    private List<String> header() {
        CsvRow header = read();
        if (header == null) {
            format.required().forEach(column -> bad(1, column, ErrorCode.MISSING_COLUMN));
        } else if (isValidHeader(header)) {
            return header.cells().stream()
                    .map(column -> column == null ? "" : column)
                    .toList();
        }
        return none();
    }

    /** Ends the file before its first row, because rows without a valid header have no meaning. */
    private List<String> none() {
        ended = true;
        return List.of();
    }

    /** The next row, valid or not; null at the end. */
    private @Nullable CsvRow read() {
        try {
            return parser.next();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether the header is valid. A column that the format does not have is an error, but its cells are only left out. */
    private boolean isValidHeader(CsvRow header) {
        if (header.flaw() != null || header.fields() > COLUMNS) {
            bad(
                    header.line(),
                    "-",
                    ErrorCode.BAD_FILE,
                    header.flaw() != null ? flaw(header.flaw()) : limit("csv.too-many-columns", COLUMNS));
            return false;
        }
        boolean valid = true;
        Set<String> seen = new HashSet<>();
        for (String column : header.cells()) {
            String name = column == null ? "" : column;
            if (!format.columns().contains(name)) {
                bad(1, shown(name), ErrorCode.UNKNOWN_COLUMN);
            } else if (!seen.add(name)) {
                bad(1, name, ErrorCode.DUPLICATE_KEY, name);
                valid = false;
            }
        }
        for (String required : format.required()) {
            if (!seen.contains(required)) {
                bad(1, required, ErrorCode.MISSING_COLUMN);
                valid = false;
            }
        }
        return valid;
    }

    /** Leaves out the cells of unknown columns, which the header has reported already. */
    private List<@Nullable String> known(List<@Nullable String> cells) {
        if (heads.size() == columns.size()) {
            return cells;
        }
        List<@Nullable String> known = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (format.columns().contains(heads.get(i))) {
                known.add(cells.get(i));
            }
        }
        return known;
    }

    private boolean isValid(CsvRow row) {
        if (row.flaw() != null) {
            bad(row.line(), "-", ErrorCode.BAD_FILE, flaw(row.flaw()));
        } else if (row.fields() != heads.size()) {
            bad(
                    row.line(),
                    "-",
                    ErrorCode.BAD_FILE,
                    Localized.ofKey("csv.fields", String.valueOf(row.fields()), String.valueOf(heads.size())));
        } else {
            return true;
        }
        return false;
    }

    private void bad(long line, String column, ErrorCode code, Object... arguments) {
        bad.add(format.file().fileName(), line, column, code, arguments);
    }

    /** Makes a name from a foreign file fit for a message: short and without control characters. */
    private static String shown(String column) {
        String printable = column.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(64)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isEmpty() ? "-" : printable;
    }

    private static Localized flaw(CsvRow.Flaw flaw) {
        return switch (flaw) {
            case QUOTE -> Localized.ofKey("csv.quote");
            case UNCLOSED -> Localized.ofKey("csv.unclosed-quote");
            case CARRIAGE_RETURN -> Localized.ofKey("csv.carriage-return");
            case LONG_FIELD -> limit("csv.too-many-characters", CELL);
        };
    }

    private static Localized limit(String key, long most) {
        // as text, so that no separators are put into the number
        return Localized.ofKey(key, String.valueOf(most));
    }
}
