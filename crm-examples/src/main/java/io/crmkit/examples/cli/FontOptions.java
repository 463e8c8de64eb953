package io.crmkit.examples.cli;

import io.crmkit.reports.font.PdfFonts;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The fonts of a PDF. */
final class FontOptions {

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description = "A TrueType font for PDF, asked before the usual ones of this computer; may be repeated.")
    List<Path> files = List.of();

    /** Returns the fonts, the chosen ones first. */
    PdfFonts fonts() {
        PdfFonts fonts = PdfFonts.ofSystem();
        for (Path file : files) {
            fonts = fonts.with(file);
        }
        return fonts;
    }
}
