package io.crmkit.reports.internal.pdf;

import io.crmkit.reports.render.PdfFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A font on this computer.
 *
 * @param bold its bold face, if that has a file of its own
 */
record FontFile(Path regular, @Nullable Path bold) {

    /** The fonts in the order in which they are asked for a character. */
    static List<FontFile> of(PdfFonts fonts) {
        Stream<FontFile> chosen = fonts.files().stream().map(file -> new FontFile(file, null));
        Stream<FontFile> usual = fonts.ofComputer() ? SystemFonts.find().stream() : Stream.empty();
        return Stream.concat(chosen, usual).toList();
    }
}
