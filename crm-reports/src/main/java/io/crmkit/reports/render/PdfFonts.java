package io.crmkit.reports.render;

import io.crmkit.error.ValidationException;
import io.crmkit.reports.internal.pdf.FontSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the fonts of a PDF come from; each is asked in turn for the characters that those before it do not have. A font is
 * a TrueType file ({@code .ttf} or {@code .ttc}), of which what is used is embedded. Immutable and thread-safe.
 */
public final class PdfFonts {

    private final FontSource source;

    private PdfFonts(FontSource source) {
        this.source = source;
    }

    /** The usual fonts of the computer, one with Chinese among them where there is one. */
    public static PdfFonts ofSystem() {
        return new PdfFonts(new FontSource(List.of(), true));
    }

    /** No fonts but those that are added, and one for English that is always there: the same PDF on every computer. */
    public static PdfFonts none() {
        return new PdfFonts(new FontSource(List.of(), false));
    }

    /** These, and a file that is asked before those of the computer. It is read when a PDF is made. */
    public PdfFonts with(Path file) {
        List<Path> files = new ArrayList<>(source.given());
        files.add(ValidationException.given("font", file));
        return new PdfFonts(new FontSource(files, source.system()));
    }

    /** For the makers of PDFs. */
    FontSource source() {
        return source;
    }
}
