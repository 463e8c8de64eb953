package io.crmkit.reports.internal.xlsx;

import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Puts values and their formats into the cells of a sheet. Numbers and dates are real ones. A text never becomes a
 * formula, not even when a user edits its cell. Not thread-safe.
 */
public final class XlsxSheet {

    /** The number of digits that spreadsheets keep. */
    private static final int DIGITS = 15;

    /** The first day that spreadsheets count correctly: they believe that 1900 had a 29 February. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** The format that marks a cell as text. */
    private static final String TEXT = "@";

    private final Worksheet sheet;
    private final Locale locale;

    XlsxSheet(Worksheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
    }

    /** Returns the sheet of the library, for page layout. */
    public Worksheet sheet() {
        return sheet;
    }

    /** Puts a value into a cell. Does nothing if the value is absent. */
    public void put(int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            number(row, column, number, "#,##0" + decimals(number));
        } else if (value instanceof Long number) {
            number(row, column, BigDecimal.valueOf(number), "#,##0");
        } else if (value instanceof LocalDate date) {
            date(row, column, date);
        } else if (value instanceof LocalDateTime time) {
            time(row, column, time);
        } else if (value instanceof Localized word) {
            text(row, column, word.text(locale));
        } else if (value != null) {
            text(row, column, value.toString());
        }
    }

    /**
     * Puts a percentage into a cell, as the fraction that spreadsheets display as a percentage. Does nothing if it is
     * absent.
     */
    public void putPercent(int row, int column, @Nullable BigDecimal percent) {
        if (percent != null) {
            number(row, column, percent.movePointLeft(2), "0" + decimals(percent) + "%");
        }
    }

    /** Puts a text into a cell. */
    public void text(int row, int column, String text) {
        sheet.value(row, column, XlsxText.of(text));
        style(row, column).format(TEXT).set();
    }

    /** Returns a setter that adds to the style of a cell. */
    public StyleSetter style(int row, int column) {
        return sheet.style(row, column);
    }

    private static String decimals(BigDecimal number) {
        return number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
    }

    /** Writes a number with too many digits as text, because spreadsheets would silently round it. */
    private void number(int row, int column, BigDecimal number, String format) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            text(row, column, number.toPlainString());
            style(row, column).horizontalAlignment("right").set();
        } else {
            sheet.value(row, column, number);
            style(row, column).format(format).set();
        }
    }

    private void date(int row, int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            text(row, column, date.toString());
        } else {
            sheet.value(row, column, date);
            style(row, column).format("yyyy-mm-dd").horizontalAlignment("left").set();
        }
    }

    private void time(int row, int column, LocalDateTime time) {
        if (time.toLocalDate().isBefore(FIRST_DAY)) {
            text(row, column, time.toString().replace('T', ' '));
        } else {
            sheet.value(row, column, time);
            style(row, column)
                    .format("yyyy-mm-dd hh:mm")
                    .horizontalAlignment("left")
                    .set();
        }
    }
}
