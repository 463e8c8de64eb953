package io.crmkit.reports.internal.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is both valid HTML and valid XML: it closes every element, quotes every attribute and escapes
 * every text, so no value can break out into markup. Not thread-safe.
 */
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param out receives the markup */
    public Markup(Appendable out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes alternating names and values
     */
    public Markup open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /**
     * Writes an element without content.
     *
     * @param attributes alternating names and values
     */
    public Markup empty(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Closes the innermost open element. */
    public Markup close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes escaped text. */
    public Markup text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** Writes a line break between elements. */
    public Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes an element that contains a text. */
    public Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Writes a style sheet without escaping. It must come from this library or be checked before. */
    public Markup style(String sheet) throws IOException {
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    private void start(String element, String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> out.append(Character.toString(isXml(c) ? c : REPLACEMENT));
            }
            i += Character.charCount(c);
        }
    }

    /** Returns whether both XML and HTML allow a character. Neither allows most control characters. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
