package io.crmkit.reports.internal.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is HTML and XML at once: every element is closed, every attribute quoted, and whatever is given as
 * text is text. Not thread-safe.
 */
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup(Appendable out) {
        this.out = out;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    public Markup open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Writes an element that is always empty. */
    public Markup empty(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Ends the innermost element. */
    public Markup close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes a text. */
    public Markup text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** Begins a new line between elements. */
    public Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes an element with a text in it. */
    public Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** Writes a style sheet of ours. */
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

    /** Whether XML can hold a character, and HTML too: neither has control characters but these. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
