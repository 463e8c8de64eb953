package io.crmkit.reports.font;

import io.crmkit.error.ValidationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a PDF. Each font supplies the characters that the ones before it do not have. A font is a TrueType file
 * ({@code .ttf} or {@code .ttc}), of which only the used characters are embedded. A font for English is always
 * available. Immutable and thread-safe.
 *
 * @param files the chosen fonts, tried first; they are read when a PDF is written
 * @param ofComputer whether the fonts installed on this computer are tried too
 * @since 0.1
 */
public record PdfFonts(List<Path> files, boolean ofComputer) {

    public PdfFonts {
        files = List.copyOf(files);
    }

    /** Returns the fonts installed on this computer, including a Chinese one if there is any. */
    public static PdfFonts ofSystem() {
        return new PdfFonts(List.of(), true);
    }

    /** Returns only the built-in font for English. With added files, the PDF is the same on every computer. */
    public static PdfFonts none() {
        return new PdfFonts(List.of(), false);
    }

    /**
     * Returns these fonts with another one, tried after the chosen ones and before those of the computer.
     *
     * @throws ValidationException with {@code value.required} if the file is null; whether it is a font is checked when
     *     a PDF is written
     */
    public PdfFonts with(Path file) {
        List<Path> all = new ArrayList<>(files);
        all.add(ValidationException.requireGiven("font", file));
        return new PdfFonts(all, ofComputer);
    }
}
