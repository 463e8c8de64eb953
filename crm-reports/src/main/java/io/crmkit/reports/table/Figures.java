package io.crmkit.reports.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Formats numbers for readers, grouped by thousands, which is usual in English and in Chinese. Thread-safe.
 *
 * @since 0.1
 */
public final class Figures {

    private Figures() {}

    /** Formats a number with all its decimals. */
    public static String of(BigDecimal number) {
        String decimals = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
        return new DecimalFormat("#,##0" + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Formats a whole number. */
    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }
}
