package io.crmkit.reports.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets beside this class. */
public final class StyleSheet {

    private StyleSheet() {}

    /** The text of a sheet. */
    public static String of(String name) {
        try (InputStream sheet = StyleSheet.class.getResourceAsStream(name + ".css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
