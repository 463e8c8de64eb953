package io.crmkit.reports.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the style sheets that are packaged beside this class. */
public final class StyleSheet {

    private StyleSheet() {}

    /**
     * Returns the text of a style sheet.
     *
     * @param name the file name without its extension
     */
    public static String of(String name) {
        try (InputStream sheet = StyleSheet.class.getResourceAsStream(name + ".css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
