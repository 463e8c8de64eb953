package io.crmkit.reports.internal.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the fonts of a PDF come from. Immutable.
 *
 * @param given files that somebody has named, asked first
 * @param system whether the usual fonts of the computer are asked too
 */
public record FontSource(List<Path> given, boolean system) {

    public FontSource {
        given = List.copyOf(given);
    }

    /** The fonts in the order in which they are asked for a character. */
    List<FontFile> files() {
        Stream<FontFile> named = given.stream().map(file -> new FontFile(file, null));
        return Stream.concat(named, system ? SystemFonts.find().stream() : Stream.empty())
                .toList();
    }
}
