package io.crmkit.reports.internal.text;

/** A text as it may be shown among others: with nothing in it that moves or turns what stands around it. */
public final class ShownText {

    /** The widest a cell becomes, in columns. */
    public static final int MAX_WIDTH = 60;

    private static final String MORE = "…";

    private ShownText() {}

    /** The text with its lines, and nothing in it that turns the direction of the rest. */
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

    /** The text on one line, cut if it is too wide for a table. */
    public static String cell(String text) {
        return cut(text, MAX_WIDTH);
    }

    /** The text on one line, cut if it is wider than so many columns, at least one. */
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
