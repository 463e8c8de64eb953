package io.crmkit.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChineseAmountTest {

    @Test
    @DisplayName("Q5: amounts in the capital numerals of Chinese documents")
    void examples() {
        Map.ofEntries(
                        Map.entry("0.00", "零元整"),
                        Map.entry("0.05", "伍分"),
                        Map.entry("0.50", "伍角整"),
                        Map.entry("0.55", "伍角伍分"),
                        Map.entry("1", "壹元整"),
                        Map.entry("10.05", "壹拾元零伍分"),
                        Map.entry("10.50", "壹拾元伍角整"),
                        Map.entry("100.00", "壹佰元整"),
                        Map.entry("1005.00", "壹仟零伍元整"),
                        Map.entry("1050.00", "壹仟零伍拾元整"),
                        Map.entry("10005.00", "壹万零伍元整"),
                        Map.entry("3106.02", "叁仟壹佰零陆元零贰分"),
                        Map.entry("12300.00", "壹万贰仟叁佰元整"),
                        Map.entry("100000.00", "壹拾万元整"),
                        Map.entry("100000000", "壹亿元整"),
                        Map.entry("1000010000", "壹拾亿零壹万元整"),
                        Map.entry("1234567890123.45", "壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分"),
                        Map.entry("9000000000000", "玖万亿元整"),
                        Map.entry("0.0101", "壹分零壹毫"),
                        Map.entry("7.1020", "柒元壹角零贰厘"))
                .forEach((amount, words) -> assertThat(ChineseAmount.of(new BigDecimal(amount)))
                        .as(amount)
                        .isEqualTo(words));
    }

    @Test
    @DisplayName("Q5: whatever the amount, its numerals read back are the amount, and no two zeros stand together")
    void readBack() {
        long seed = Long.getLong("crm.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            int scale = random.nextInt(5);
            BigDecimal amount =
                    new BigDecimal(new BigInteger(random.nextInt(44), random), scale).remainder(BigDecimal.TEN.pow(13));
            String words = ChineseAmount.of(amount);
            assertThat(read(words)).as("%s -Dcrm.seed=%d", words, seed).isEqualByComparingTo(amount);
            assertThat(words).as("-Dcrm.seed=%d", seed).doesNotContain("零零");
        }
    }

    /** Reads numerals by another way than they are written: each numeral counts for the units behind it. */
    private static BigDecimal read(String words) {
        int end = words.indexOf('元');
        BigDecimal sum = end < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(whole(words.substring(0, end)));
        String decimals = words.substring(end + 1);
        for (int i = 0; i < 4; i++) {
            int at = decimals.indexOf("角分厘毫".charAt(i));
            if (at > 0) {
                sum = sum.add(BigDecimal.valueOf(digit(decimals.charAt(at - 1)), i + 1));
            }
        }
        return sum;
    }

    private static long whole(String words) {
        for (String[] unit :
                new String[][] {{"亿", "100000000"}, {"万", "10000"}, {"仟", "1000"}, {"佰", "100"}, {"拾", "10"}}) {
            int at = words.lastIndexOf(unit[0]);
            if (at >= 0) {
                return whole(words.substring(0, at)) * Long.parseLong(unit[1]) + whole(words.substring(at + 1));
            }
        }
        String digits = words.replace("零", "");
        return digits.isEmpty() ? 0 : digit(digits.charAt(0));
    }

    private static int digit(char numeral) {
        return "零壹贰叁肆伍陆柒捌玖".indexOf(numeral);
    }
}
