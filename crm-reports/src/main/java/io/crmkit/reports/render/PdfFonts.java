package io.crmkit.reports.render;

import io.crmkit.error.ValidationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the fonts of a PDF come from; each is asked in turn for the characters that those before it do not have. A font is
 * a TrueType file ({@code .ttf} or {@code .ttc}), of which what is used is embedded. One for English is always there.
 * Immutable and thread-safe.
 *
 * @param files the fonts that were chosen, asked first; they are read when a PDF is made
 * @param ofComputer whether the usual fonts of the computer are asked too
 * @since 0.1
 */
public record PdfFonts(List<Path> files, boolean ofComputer) {

    public PdfFonts {
        files = List.copyOf(files);
    }

    /** The usual fonts of the computer, one with Chinese among them where there is one. */
    public static PdfFonts ofSystem() {
        return new PdfFonts(List.of(), true);
    }

    /** No fonts but those that are added, and the one for English: the same PDF on every computer. */
    public static PdfFonts none() {
        return new PdfFonts(List.of(), false);
    }

    /** These fonts and another, asked before those of the computer. */
    public PdfFonts with(Path file) {
        List<Path> all = new ArrayList<>(files);
        all.add(ValidationException.requireGiven("font", file));
        return new PdfFonts(all, ofComputer);
    }
}
