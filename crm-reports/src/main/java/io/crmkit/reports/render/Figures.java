package io.crmkit.reports.render;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people read them, in English and Chinese alike: grouped by thousands.
 *
 * @since 0.1
 */
public final class Figures {

    private Figures() {}

    /** A number with all the decimals it has. */
    public static String of(BigDecimal number) {
        String decimals = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
        return new DecimalFormat("#,##0" + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** A whole number. */
    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }
}
