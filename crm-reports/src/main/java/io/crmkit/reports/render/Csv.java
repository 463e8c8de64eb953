package io.crmkit.reports.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes lines of fields as CSV (RFC 4180), with quotes only where they are needed. */
final class Csv {

    /**
     * RFC 4180 has no comments, but the library would quote a field that begins with its comment character. No text
     * begins with this one.
     */
    private static final char NO_COMMENT = '\0';

    private Csv() {}

    static void write(List<List<String>> lines, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .commentCharacter(NO_COMMENT)
                .build(text)) {
            lines.forEach(csv::writeRecord);
        }
        out.append(text.getBuffer());
    }

    /** Returns a value without formatting, the same in every language; empty if absent. */
    static String exact(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
