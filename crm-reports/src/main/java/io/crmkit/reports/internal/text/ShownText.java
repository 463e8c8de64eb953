package io.crmkit.reports.internal.text;

/**
 * Makes a text safe to show beside others: without characters that reverse the direction of the text around it, which
 * could disguise what it says.
 */
public final class ShownText {

    /** The maximum width of a table cell, in columns. */
    public static final int MAX_WIDTH = 60;

    private static final String MORE = "…";

    private ShownText() {}

    /** Returns the text on one line, without direction marks. Line breaks become spaces. */
    public static String lines(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(c -> !turnsDirection(c)).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The text on one line: what breaks it is a blank, what turns its direction is left out. */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder();
        lines(text).codePoints().map(c -> breaksLine(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Returns the text on one line, cut to the maximum width of a cell. */
    public static String cell(String text) {
        return cut(text, MAX_WIDTH);
    }

    /**
     * Returns the text on one line, cut with an ellipsis if it is wider than the limit.
     *
     * @param widest the maximum width in columns, at least 1
     */
    public static String cut(String text, int widest) {
        String line = line(text);
        if (DisplayWidth.of(line) <= widest) {
            return line;
        }
        int end = 0;
        int width = DisplayWidth.of(MORE);
        while (width + DisplayWidth.of(line.codePointAt(end)) <= widest) {
            width += DisplayWidth.of(line.codePointAt(end));
            end += Character.charCount(line.codePointAt(end));
        }
        return line.substring(0, end) + MORE;
    }

    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
