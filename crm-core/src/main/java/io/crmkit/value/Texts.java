package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of text (V5, N1) and its folded form (L5). Lengths count code points. To a check null is a missing value.
 *
 * @since 0.1
 */
public final class Texts {

    /** The longest number of a document or code of a ledger entry. */
    public static final int MAX_NUMBER_LENGTH = 64;

    /** The longest name, subject or other text of one line. */
    public static final int MAX_LINE_LENGTH = 200;

    /** The longest free text. */
    public static final int MAX_MEMO_LENGTH = 20_000;

    /** The most characters of a folded text. */
    public static final int MAX_FOLDED_LENGTH = 500;

    private Texts() {}

    /** What is wrong with a text of one line, if anything: not blank, not too long, tabs the only control characters. */
    public static Optional<ErrorCode> checkLine(@Nullable String text, int longest) {
        return checkShown(text, longest, "\t");
    }

    /** What is wrong with a free text, if anything: of the control characters it may have tabs and line breaks. */
    public static Optional<ErrorCode> checkMemo(@Nullable String text) {
        return check(text, MAX_MEMO_LENGTH, "\t\n\r");
    }

    /** What is wrong with a text that tells one thing from others, if anything: a line without any control character. */
    public static Optional<ErrorCode> checkKey(@Nullable String text, int longest) {
        return checkShown(text, longest, "");
    }

    /** What is wrong with a number or code, if anything (N1, M5). */
    public static Optional<ErrorCode> checkNumber(@Nullable String text) {
        Optional<ErrorCode> wrong = checkKey(text, MAX_NUMBER_LENGTH);
        return wrong.isEmpty() && text != null && text.startsWith("!") ? Optional.of(ErrorCode.RESERVED_NUMBER) : wrong;
    }

    /**
     * The form in which texts are found, compared and sorted (L5): NFKC, then case by {@link Locale#ROOT}, of that the
     * first {@value #MAX_FOLDED_LENGTH} characters. Only ligatures of many letters, by the dozen, make a line longer than that.
     */
    public static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        int kept = Math.min(MAX_FOLDED_LENGTH, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, kept));
    }

    /** Compares by code point, as every store does. */
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

    /** Whether a text shows nothing: only white space and characters of no width. */
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

    /** @param controls the control characters that are allowed */
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
