package io.crmkit.reports.quote;

import java.math.BigDecimal;

/** Amounts in the capital numerals of Chinese documents, which cannot be altered: 壹万贰仟叁佰元伍角整. */
final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String PARTS = "角分厘毫";
    private static final String WHOLE = "元";
    private static final String EXACTLY = "整";

    private ChineseAmount() {}

    /** @param amount 0 or more, below 10^16, with at most four decimals */
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
                words.append(skipped ? "零" : "").append(DIGITS.charAt(digit)).append(PARTS.charAt(i));
                skipped = false;
            }
        }
        // what ends in 分 or less needs no word that says that nothing follows
        return decimals.length() > 1 ? words.toString() : words.append(EXACTLY).toString();
    }

    private static String integer(long number) {
        for (Unit unit : Unit.values()) {
            if (number >= unit.value) {
                long rest = number % unit.value;
                String gap = rest > 0 && rest < unit.value / 10 ? "零" : "";
                return integer(number / unit.value) + unit.word + gap + (rest == 0 ? "" : integer(rest));
            }
        }
        return String.valueOf(DIGITS.charAt((int) number));
    }

    private enum Unit {
        HUNDRED_MILLION(100_000_000, "亿"),
        TEN_THOUSAND(10_000, "万"),
        THOUSAND(1_000, "仟"),
        HUNDRED(100, "佰"),
        TEN(10, "拾");

        private final long value;
        private final String word;

        Unit(long value, String word) {
            this.value = value;
            this.word = word;
        }
    }
}
