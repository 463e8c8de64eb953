package io.crmkit.internal.limit;

import io.crmkit.error.ErrorCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules for texts (V5, N1) and their folded form (L5). Lengths count code points. The checks treat null as a
 * missing value. Thread-safe.
 *
 * @since 0.1
 */
public final class Texts {

    /** The maximum length of a document number or of the code of a ledger entry. */
    public static final int MAX_NUMBER_LENGTH = 64;

    /** The maximum length of a name, a subject or another single-line text. */
    public static final int MAX_LINE_LENGTH = 200;

    /** The maximum length of a free text. */
    public static final int MAX_MEMO_LENGTH = 20_000;

    /** The maximum length of a folded text. */
    public static final int MAX_FOLDED_LENGTH = 500;

    private Texts() {}

    /**
     * Checks a single-line text. It must not be blank, and the only control character that it may contain is the tab.
     *
     * @param longest the maximum length in code points
     * @return the error code; empty if the text is valid
     */
    public static Optional<ErrorCode> checkLine(@Nullable String text, int longest) {
        /** Checks a text that must be visible. */
        return checkShown(text, longest, "\t");
    }

    /**
     * Checks a free text of at most {@value #MAX_MEMO_LENGTH} code points. It may be blank. The only control characters
     * that it may contain are tabs and line breaks.
     *
     * @return the error code; empty if the text is valid
     */
    public static Optional<ErrorCode> checkMemo(@Nullable String text) {
        return check(text, MAX_MEMO_LENGTH, "\t\n\r");
    }

    /**
     * Checks a text that identifies something. It must not be blank and must not contain any control character.
     *
     * @param longest the maximum length in code points
     * @return the error code; empty if the text is valid
     */
    public static Optional<ErrorCode> checkKey(@Nullable String text, int longest) {
        return checkShown(text, longest, "");
    }

    /**
     * Checks a document number or the code of a ledger entry (N1, M5).
     *
     * @return the error code; empty if the text is valid
     */
    public static Optional<ErrorCode> checkNumber(@Nullable String text) {
        Optional<ErrorCode> wrong = checkKey(text, MAX_NUMBER_LENGTH);
        return wrong.isEmpty() && text != null && text.startsWith("!") ? Optional.of(ErrorCode.RESERVED_NUMBER) : wrong;
    }

    /**
     * Returns the form in which texts are searched, compared and sorted (L5). The text is normalised to NFKC and
     * converted to lower case by {@link Locale#ROOT}. The result is cut after {@value #MAX_FOLDED_LENGTH} code points.
     * A valid single-line text exceeds this limit only if it contains dozens of ligatures that stand for many letters
     * each.
     */
    public static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        int kept = Math.min(MAX_FOLDED_LENGTH, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, kept));
    }

    /**
     * Compares two texts by code point, as every store does. Plain {@link String#compareTo} would order surrogate pairs
     * differently.
     */
    public static int compare(String one, String other) {
        int end = Math.min(one.length(), other.length());
        for (int i = 0; i < end; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Returns whether a text is invisible: it consists only of white space and characters of no width. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static Optional<ErrorCode> checkShown(@Nullable String text, int longest, String controls) {
        Optional<ErrorCode> wrong = check(text, longest, controls);
        return wrong.isEmpty() && text != null && isBlank(text) ? Optional.of(ErrorCode.REQUIRED) : wrong;
    }

    /**
     * Checks length and characters of a text.
     *
     * @param controls the control characters that the text may contain
     */
    private static Optional<ErrorCode> check(@Nullable String text, int longest, String controls) {
        if (text == null) {
            return Optional.of(ErrorCode.REQUIRED);
        }
        if (text.length() > 2L * longest || text.codePointCount(0, text.length()) > longest) {
            return Optional.of(ErrorCode.TOO_LONG);
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return Optional.of(ErrorCode.BROKEN_TEXT);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && controls.indexOf(c) < 0)) {
            return Optional.of(ErrorCode.CONTROL_CHARACTER);
        }
        return Optional.empty();
    }
}
