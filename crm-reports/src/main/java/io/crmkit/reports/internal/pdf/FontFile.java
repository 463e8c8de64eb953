package io.crmkit.reports.internal.pdf;

import io.crmkit.reports.font.PdfFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A font file on this computer.
 *
 * @param regular the regular face
 * @param bold the bold face; null if it has no file of its own
 */
record FontFile(Path regular, @Nullable Path bold) {

    /** Returns the fonts in the order in which they are tried. */
    static List<FontFile> of(PdfFonts fonts) {
        Stream<FontFile> chosen = fonts.files().stream().map(file -> new FontFile(file, null));
        Stream<FontFile> usual = fonts.ofComputer() ? SystemFonts.find().stream() : Stream.empty();
        return Stream.concat(chosen, usual).toList();
    }
}
