package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Turns a report or a list into a file of some format. Thread-safe. A host adds its own to {@link ReportRenderers}.
 *
 * @since 0.1
 */
public interface ReportRenderer {

    /** The name of the format, in lower case, such as {@code csv}. */
    String format();

    /** The media type of what is written, such as {@code text/csv; charset=utf-8}. */
    String mediaType();

    /**
     * Writes a report in a language: Chinese for every Chinese locale, else English.
     *
     * @param out where to; flushed, and left open
     * @throws IOException if it cannot be written
     */
    void render(ReportTable table, Locale locale, OutputStream out) throws IOException;
}
