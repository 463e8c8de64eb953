package io.crmkit.reports.internal.xlsx;

import java.util.regex.Pattern;

/** A text as a cell can hold it and a spreadsheet reads it back. */
final class XlsxText {

    /** The most UTF-16 units of a cell. */
    static final int MAX_LENGTH = 32_767;

    private static final String MORE = "…";
    private static final int REPLACEMENT = 0xFFFD;

    /** What spreadsheets read as the character of a code. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** The text, cut with a mark if it is too long; what XML cannot hold is replaced. */
    static String of(String text) {
        StringBuilder cell = new StringBuilder();
        ESCAPE.matcher(text)
                .replaceAll("_x005F_")
                .codePoints()
                .map(c -> isXml(c) ? c : REPLACEMENT)
                .forEach(cell::appendCodePoint);
        if (cell.length() <= MAX_LENGTH) {
            return cell.toString();
        }
        int end = MAX_LENGTH - MORE.length();
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
