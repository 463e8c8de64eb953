package io.crmkit.reports.quote;

import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes amounts in the capital numerals of Chinese financial documents, which cannot be altered by adding a stroke.
 */
final class ChineseAmount {

    /** The numerals are in a resource file, so that the code contains no Chinese text. */
    private static final ResourceBundle NUMERALS =
            ResourceBundle.getBundle("io.crmkit.reports.quote.chinese-amount", Locale.ROOT);

    private static final String DIGITS = NUMERALS.getString("digits");
    private static final String PARTS = NUMERALS.getString("parts");
    private static final String WHOLE = NUMERALS.getString("whole");
    private static final String EXACTLY = NUMERALS.getString("exactly");
    private static final String ZERO = DIGITS.substring(0, 1);

    private ChineseAmount() {}

    /** Returns whether readers of a language expect the amount in capitals on a quote. */
    static boolean isUsual(Locale locale) {
        return Localized.ofKey("quote.capitals").text(locale).equals("yes");
    }

    /**
     * Writes an amount in capitals.
     *
     * @param amount at least 0 and below 10^16, with at most four decimals
     */
    static String of(BigDecimal amount) {
        long whole = amount.longValue();
        String decimals = amount.subtract(BigDecimal.valueOf(whole))
                .stripTrailingZeros()
                .toPlainString()
                .replaceFirst("^0\\.?", "");
        StringBuilder words = new StringBuilder();
        if (whole > 0 || decimals.isEmpty()) {
            words.append(integer(whole)).append(WHOLE);
        }
        boolean skipped = false;
        for (int i = 0; i < decimals.length(); i++) {
            int digit = decimals.charAt(i) - '0';
            if (digit == 0) {
                skipped = words.length() > 0;
            } else {
                words.append(skipped ? ZERO : "").append(DIGITS.charAt(digit)).append(PARTS.charAt(i));
                skipped = false;
            }
        }
        // An amount with hundredths is complete; only a shorter one needs the word for "exactly", which keeps anyone
        // from adding digits.
        return decimals.length() > 1 ? words.toString() : words.append(EXACTLY).toString();
    }

    private static String integer(long number) {
        for (Unit unit : Unit.values()) {
            if (number >= unit.value) {
                long rest = number % unit.value;
                String gap = rest > 0 && rest < unit.value / 10 ? ZERO : "";
                return integer(number / unit.value) + unit.word + gap + (rest == 0 ? "" : integer(rest));
            }
        }
        return String.valueOf(DIGITS.charAt((int) number));
    }

    /** The units of Chinese numbers, largest first. They group by ten thousands. */
    private enum Unit {
        HUNDRED_MILLION(100_000_000, "hundred-million"),
        TEN_THOUSAND(10_000, "ten-thousand"),
        THOUSAND(1_000, "thousand"),
        HUNDRED(100, "hundred"),
        TEN(10, "ten");

        private final long value;
        private final String word;

        Unit(long value, String key) {
            this.value = value;
            this.word = NUMERALS.getString(key);
        }
    }
}
