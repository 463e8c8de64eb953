package io.crmkit.reports.internal.text;

/** Computes how many terminal columns a text takes: two for a wide East Asian character, none for a combining one. */
public final class DisplayWidth {

    private static final int SOFT_HYPHEN = 0xAD;

    private DisplayWidth() {}

    /** Returns the width of a text. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Returns the width of a code point: 0, 1 or 2. */
    public static int of(int c) {
        if (WideCharacters.contains(c) && !isCombining(c)) {
            return 2;
        }
        return isCombining(c) || isFormat(c) || isJoiningJamo(c) ? 0 : 1;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT && c != SOFT_HYPHEN;
    }

    /** Returns whether a terminal draws a Korean vowel or final consonant into the preceding syllable. */
    private static boolean isJoiningJamo(int c) {
        return c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FF;
    }
}
