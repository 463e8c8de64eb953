package io.crmkit.reports.internal.xlsx;

import java.util.regex.Pattern;

/** Makes a text fit for a cell, so that a spreadsheet shows it unchanged. */
final class XlsxText {

    /** The maximum length of a cell in UTF-16 units. Spreadsheet programs report a longer one as a damaged file. */
    static final int MAX_LENGTH = 32_767;

    private static final String MORE = "…";
    private static final int REPLACEMENT = 0xFFFD;

    /** Matches what spreadsheets would decode as a character code, such as {@code _x000A_}. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /** Returns the text, cut with an ellipsis if it is too long. Characters that XML does not allow are replaced. */
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
