package io.crmkit.reports.internal.pdf;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Processes the texts of a page: collects their characters and replaces those that no font has. */
final class PageText {

    private PageText() {}

    /**
     * Returns all visible characters and composes accented letters, because fonts have the composed characters more
     * often.
     */
    static Set<Integer> characters(Document page) {
        Set<Integer> characters = new TreeSet<>();
        change(page.getDocumentElement(), text -> {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            composed.codePoints().filter(c -> !isUnseen(c)).forEach(characters::add);
            return composed;
        });
        return characters;
    }

    /**
     * Replaces characters that no font has by their code points and removes invisible ones, which would be drawn as
     * boxes.
     */
    static void write(Document page, Set<Integer> missing) {
        change(page.getDocumentElement(), text -> {
            StringBuilder written = new StringBuilder();
            text.codePoints().forEach(c -> {
                if (missing.contains(c) && Character.isSpaceChar(c)) {
                    written.append(' ');
                } else if (missing.contains(c)) {
                    written.append(String.format("(U+%04X)", c));
                } else if (!isUnseen(c) || c == '\n' || c == '\t' || c == ' ') {
                    written.appendCodePoint(c);
                }
            });
            return written.toString();
        });
    }

    private static void change(Node node, UnaryOperator<String> text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(text.apply(node.getNodeValue()));
        }
        boolean shown =
                !node.getNodeName().equals("style") && !node.getNodeName().equals("title");
        for (Node child = node.getFirstChild(); shown && child != null; child = child.getNextSibling()) {
            change(child, text);
        }
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return c == ' '
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= 0xFE00 && c <= 0xFE0F;
    }
}
