package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A renderer of a text format, which is encoded in UTF-8 when written as bytes. Implementations must be thread-safe.
 *
 * @since 0.1
 */
public abstract class CharacterRenderer implements ReportRenderer {

    /** Creates a renderer. */
    protected CharacterRenderer() {}

    /**
     * Writes a report in a language.
     *
     * @param out receives the text; neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public abstract void render(ReportTable table, Locale locale, Appendable out) throws IOException;

    @Override
    public final void render(ReportTable table, Locale locale, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        render(table, locale, writer);
        writer.flush();
    }

    /** Returns the report in a language as one text. */
    public final String render(ReportTable table, Locale locale) {
        StringBuilder text = new StringBuilder();
        try {
            render(table, locale, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
