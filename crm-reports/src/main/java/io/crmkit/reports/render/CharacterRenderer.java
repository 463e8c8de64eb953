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
 * A renderer whose format is text, in UTF-8 where it is written as bytes. Thread-safe.
 *
 * @since 0.1
 */
public abstract class CharacterRenderer implements ReportRenderer {

    /** For renderers of this and other packages. */
    protected CharacterRenderer() {}

    /**
     * Writes a report in a language.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public abstract void render(ReportTable table, Locale locale, Appendable out) throws IOException;

    @Override
    public final void render(ReportTable table, Locale locale, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        render(table, locale, writer);
        writer.flush();
    }

    /** The report in a language as one text. */
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
