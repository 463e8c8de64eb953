package io.crmkit.list;

import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A column of a list. It is declared once, for all stores and all output formats. Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 * @param key identifies the column in queries and files
 * @param type the type of its values
 * @param javaType the Java type of its values
 * @param label its label. The default is the text of {@code field.<list>.<key>} or {@code field.<key>} in the bundles
 *     of this library
 * @param sortable whether the list can be sorted by the column
 * @param filterable whether the list can be filtered by the column, and searched for texts in it
 * @since 0.1
 */
public record Column<T>(
        String key, ColumnType type, Class<T> javaType, Localized label, boolean sortable, boolean filterable) {

    private Column(String key, ColumnType type, Class<T> javaType) {
        this(key, type, javaType, Localized.word("field", key), true, true);
    }

    /** Returns a column of single-line texts. */
    public static Column<String> text(String key) {
        return new Column<>(key, ColumnType.TEXT, String.class);
    }

    /** Returns a column of free texts. They are too long to sort or filter by. */
    public static Column<String> memo(String key) {
        return new Column<>(key, ColumnType.TEXT, String.class, Localized.word("field", key), false, false);
    }

    /** Returns a column of values of a dictionary or another closed list. */
    public static Column<String> choice(String key) {
        return new Column<>(key, ColumnType.CHOICE, String.class);
    }

    /** Returns a column of numbers. */
    public static Column<BigDecimal> number(String key) {
        return new Column<>(key, ColumnType.NUMBER, BigDecimal.class);
    }

    /** Returns a column of dates. */
    public static Column<LocalDate> date(String key) {
        return new Column<>(key, ColumnType.DATE, LocalDate.class);
    }

    /** Returns a column of local dates and times, to the minute (V4). */
    public static Column<LocalDateTime> time(String key) {
        return new Column<>(key, ColumnType.TIME, LocalDateTime.class);
    }

    /** Returns a column of truth values. */
    public static Column<Boolean> flag(String key) {
        return new Column<>(key, ColumnType.BOOLEAN, Boolean.class);
    }

    /** Returns this column with another label. */
    public Column<T> labelled(Localized newLabel) {
        return new Column<>(key, type, javaType, newLabel, sortable, filterable);
    }

    /** Returns this column with another label in English and Chinese. */
    public Column<T> labelled(String english, String chinese) {
        return labelled(Localized.of(english, chinese));
    }

    /** Returns this column with the label that it has in a list, unless it has a label of its own. */
    Column<T> in(String list) {
        return label.equals(Localized.word("field", key)) ? labelled(Localized.field(list, key)) : this;
    }

    /** Returns the label in the language of a locale. */
    public String label(Locale locale) {
        return label.text(locale);
    }
}
