package io.crmkit.reports.render;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.reports.font.PdfFonts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The available renderers by the names of their formats. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReportRenderers {

    private final Map<String, ReportRenderer> byFormat;

    private ReportRenderers(Map<String, ReportRenderer> byFormat) {
        this.byFormat = Collections.unmodifiableMap(byFormat);
    }

    /**
     * Returns the renderers of this library: {@code text}, {@code csv}, {@code csv-safe}, {@code xlsx}, {@code html}
     * and {@code pdf}. The last uses the fonts installed on this computer.
     */
    public static ReportRenderers standard() {
        return new ReportRenderers(Map.of())
                .with(text())
                .with(csv())
                .with(safeCsv())
                .with(xlsx())
                .with(html())
                .with(pdf(PdfFonts.ofSystem()));
    }

    /** Returns the renderer for terminals: aligned by the display width of its characters, long texts cut. */
    public static CharacterRenderer text() {
        return new TextRenderer();
    }

    /** Returns the renderer for programs that read CSV: values only, in exactly the documented format. */
    public static CharacterRenderer csv() {
        return new CsvRenderer();
    }

    /** Returns the renderer for CSV that people open in a spreadsheet: no text can become a formula. */
    public static CharacterRenderer safeCsv() {
        return new SafeCsvRenderer();
    }

    /** Returns the renderer for a page of its own that needs no other file. */
    public static CharacterRenderer html() {
        return new HtmlRenderer();
    }

    /** Returns the renderer for spreadsheets. */
    public static ReportRenderer xlsx() {
        return new XlsxRenderer();
    }

    /**
     * Returns the renderer for paper. It needs the optional library for PDF.
     *
     * @param fonts the fonts for all letters; a letter that none of them has is refused
     * @throws ValidationException with {@code value.required} if the fonts are null
     */
    public static ReportRenderer pdf(PdfFonts fonts) {
        return new PdfRenderer(fonts);
    }

    /**
     * Returns the renderers of this library and those that the plugins of a CRM provide. A plugin's renderer replaces
     * one of the same format.
     *
     * @throws ValidationException with {@code value.required} if the CRM is null
     * @see io.crmkit.spi.Contributions#provide
     */
    public static ReportRenderers standard(Crm crm) {
        ReportRenderers renderers = standard();
        for (ReportRenderer provided : ValidationException.requireGiven("crm", crm)
                .provided(ReportRenderer.class)
                .values()) {
            renderers = renderers.with(provided);
        }
        return renderers;
    }

    /**
     * Returns these renderers with another one, which replaces one of the same format.
     *
     * @throws ValidationException with {@code value.required} if it is null
     */
    public ReportRenderers with(ReportRenderer renderer) {
        Map<String, ReportRenderer> all = new LinkedHashMap<>(byFormat);
        all.put(ValidationException.requireGiven("renderer", renderer).format(), renderer);
        return new ReportRenderers(all);
    }

    /** Returns the names of all formats, in the order in which their renderers were added. */
    public List<String> formats() {
        return List.copyOf(byFormat.keySet());
    }

    /**
     * Returns the renderer of a format.
     *
     * @throws ValidationException with {@code value.not-one-of} if there is none, or {@code value.required} if the
     *     format is null
     */
    public ReportRenderer of(String format) {
        return Optional.ofNullable(byFormat.get(ValidationException.requireGiven("format", format)))
                .orElseThrow(() ->
                        ValidationException.of("format", ErrorCode.NOT_ONE_OF, String.join(", ", byFormat.keySet())));
    }
}
