package io.crmkit.reports.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes rows of fields; an empty field is absent, quoted or not. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private List<String> cells = new ArrayList<>();
    private boolean strayQuote;
    private int longest;
    private long line = 1;

    /** The line on which the row begins that is being read. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells = new ArrayList<>(cells.size());
        strayQuote = false;
        longest = 0;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        strayQuote |= !quoted && text.indexOf('"') >= 0;
        longest = Math.max(longest, length);
        // beyond the limit of columns there is nothing to be kept, only to be counted
        cells.add(length == 0 ? null : place > CsvFile.COLUMNS ? "" : text);
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line, Collections.unmodifiableList(cells), strayQuote, longest);
    }
}
