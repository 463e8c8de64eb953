package io.crmkit.reports.csv;

import io.crmkit.reports.csv.CsvRow.Flaw;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into rows and fields (RFC 4180). No library reports a malformed row with its line number and continues
 * with the next row; this parser does. It keeps nothing beyond the limits on length and number. Not thread-safe.
 */
final class CsvParser {

    /**
     * The number of fields of a row that are kept: one more than allowed, so that a longer header can be recognised.
     */
    static final int KEPT = CsvFile.COLUMNS + 1;

    private static final int END = -1;
    private static final int NONE = -2;

    private final Reader reader;
    private final char[] buffer = new char[64 * 1024];
    private int position;
    private int filled;

    /** A character that was read too early and is returned next. */
    private int ahead = NONE;

    private long line = 1;

    /**
     * Whether the last character was a carriage return, so that a following line feed does not count as another line.
     */
    private boolean afterReturn;

    private final StringBuilder field = new StringBuilder();
    private List<@Nullable String> cells = new ArrayList<>();
    private int fields;
    private @Nullable Flaw flaw;

    CsvParser(Reader reader) {
        this.reader = reader;
    }

    /**
     * Returns the next row, or null at the end. Empty lines are skipped, because editors often leave one at the end.
     */
    @Nullable
    CsvRow next() throws IOException {
        int first = read();
        while (first == '\n') {
            first = read();
        }
        if (first == END) {
            return null;
        }
        ahead = first;
        long begin = line;
        cells = new ArrayList<>(cells.size());
        fields = 0;
        flaw = null;
        while (readField()) {
            // the row has another field
        }
        return new CsvRow(begin, Collections.unmodifiableList(cells), fields, flaw);
    }

    /** Reads a field and the character that ends it. Returns false if this character ends the row too. */
    private boolean readField() throws IOException {
        field.setLength(0);
        int next = read();
        if (next == '"') {
            next = readQuoted();
            while (next != ',' && next != '\n' && next != END) {
                flaw(Flaw.QUOTE);
                next = read();
            }
        } else {
            while (next != ',' && next != '\n' && next != END) {
                if (next == '"') {
                    flaw(Flaw.QUOTE);
                }
                append(next);
                next = read();
            }
        }
        fields++;
        if (cells.size() < KEPT) {
            cells.add(field.length() == 0 ? null : field.toString());
        }
        return next == ',';
    }

    /** Reads the text between quotes with its line breaks. Returns the character after the closing quote. */
    private int readQuoted() throws IOException {
        while (true) {
            int next = readRaw();
            if (next == END) {
                flaw(Flaw.UNCLOSED);
                return END;
            }
            if (next == '"') {
                next = read();
                if (next != '"') {
                    return next;
                }
            }
            append(next);
        }
    }

    private void append(int character) {
        if (field.length() == CsvFile.CELL) {
            flaw(Flaw.LONG_FIELD);
        } else {
            field.append((char) character);
        }
    }

    /** Keeps only the first flaw: the later ones are usually consequences of it. */
    private void flaw(Flaw found) {
        if (flaw == null) {
            flaw = found;
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the next character outside quotes. Every kind of line break is returned as a line feed. */
    private int read() throws IOException {
        int next = readRaw();
        if (next != '\r') {
            return next;
        }
        int after = readRaw();
        if (after != '\n') {
            ahead = after;
            flaw(Flaw.CARRIAGE_RETURN);
        }
        return '\n';
    }

    /** Returns the next character unchanged. */
    private int readRaw() throws IOException {
        if (ahead != NONE) {
            int next = ahead;
            ahead = NONE;
            return next;
        }
        if (position == filled) {
            filled = Math.max(0, reader.read(buffer, 0, buffer.length));
            position = 0;
            if (filled == 0) {
                return END;
            }
        }
        char next = buffer[position++];
        // a line ends with a line feed, a carriage return or both
        if (next == '\r' || next == '\n' && !afterReturn) {
            line++;
        }
        afterReturn = next == '\r';
        return next;
    }
}
