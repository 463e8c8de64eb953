package io.crmkit.reports.csv;

import io.crmkit.reports.csv.CsvRow.Flaw;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into rows and fields (RFC 4180). It reports an error in the form of a row together with the row and continues
 * with the next one, which no library does. It keeps nothing beyond the limits on length and number. Not thread-safe.
 */
final class CsvParser {

    /** How many fields of a row are kept: one more than a row may have. */
    static final int KEPT = CsvFile.COLUMNS + 1;

    private static final int END = -1;
    private static final int NONE = -2;

    private final Reader reader;
    private final char[] buffer = new char[64 * 1024];
    private int position;
    private int filled;
    private int ahead = NONE;

    private long line = 1;
    private boolean afterReturn;
    private final StringBuilder field = new StringBuilder();
    private List<@Nullable String> cells = new ArrayList<>();
    private int fields;
    private @Nullable Flaw flaw;

    CsvParser(Reader reader) {
        this.reader = reader;
    }

    /** The next row; null at the end. An empty line is not a row. */
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

    private void flaw(Flaw found) {
        if (flaw == null) {
            flaw = found;
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The next character outside quotes, where every line break counts as a line feed. */
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

    /** The next character, unchanged. */
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
