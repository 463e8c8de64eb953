package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes reports and lists in one file format. Implementations must be thread-safe. A host adds its own to {@link
 * ReportRenderers}.
 *
 * @since 0.1
 */
public interface ReportRenderer {

    /** Returns the name of the format in lower case, such as {@code csv}. */
    String format();

    /** Returns the media type of the output, such as {@code text/csv; charset=utf-8}. */
    String mediaType();

    /**
     * Writes a report in a language: Chinese for every Chinese locale, otherwise English.
     *
     * @param out receives the bytes; flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    void render(ReportTable table, Locale locale, OutputStream out) throws IOException;
}
