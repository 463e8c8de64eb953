package io.crmkit.reports.internal.text;

import io.crmkit.reports.table.Figures;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats the values of a table for readers. */
public final class ShownValue {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ShownValue() {}

    /**
     * Formats a value. Returns an empty text if it is absent; texts are returned unchanged, so callers must escape
     * them.
     */
    public static String of(@Nullable Object value, Locale locale) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return Figures.of(number);
        } else if (value instanceof Long number) {
            return Figures.of(number);
        } else if (value instanceof Boolean flag) {
            return (flag ? Labels.YES : Labels.NO).text(locale);
        } else if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        } else if (value instanceof Localized word) {
            return word.text(locale);
        }
        return value.toString();
    }
}
