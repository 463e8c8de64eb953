package io.crmkit.reports.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of fields as CSV (RFC 4180), quoted only where it is needed. */
final class Csv {

    /** RFC 4180 knows no comments, so the writer is to quote for the sake of one that no text can begin with. */
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

    /** A value exactly, the same in every language; empty if absent. */
    static String exact(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
