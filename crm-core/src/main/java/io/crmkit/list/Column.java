package io.crmkit.list;

import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A column of a list, declared once for all stores and renderings. Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 * @param key names it in queries and files
 * @param label its label; unless it was given one, the text of {@code field.<list>.<key>} or {@code field.<key>} in the
 *     bundles of this library
 * @param sortable whether the list can be sorted by it
 * @param filterable whether the list can be filtered by it, and texts found in it
 * @since 0.1
 */
public record Column<T>(
        String key, ColumnType type, Class<T> javaType, Localized label, boolean sortable, boolean filterable) {

    private Column(String key, ColumnType type, Class<T> javaType) {
        this(key, type, javaType, Localized.word("field", key), true, true);
    }

    /** A text of one line. */
    public static Column<String> text(String key) {
        return new Column<>(key, ColumnType.TEXT, String.class);
    }

    /** A free text, which is too long to be sorted or filtered by. */
    public static Column<String> memo(String key) {
        return new Column<>(key, ColumnType.TEXT, String.class, Localized.word("field", key), false, false);
    }

    /** A value of a dictionary or another closed list. */
    public static Column<String> choice(String key) {
        return new Column<>(key, ColumnType.CHOICE, String.class);
    }

    /** A number. */
    public static Column<BigDecimal> number(String key) {
        return new Column<>(key, ColumnType.NUMBER, BigDecimal.class);
    }

    /** A date. */
    public static Column<LocalDate> date(String key) {
        return new Column<>(key, ColumnType.DATE, LocalDate.class);
    }

    /** A local date and time, to the minute (V4). */
    public static Column<LocalDateTime> time(String key) {
        return new Column<>(key, ColumnType.TIME, LocalDateTime.class);
    }

    /** Yes or no. */
    public static Column<Boolean> flag(String key) {
        return new Column<>(key, ColumnType.BOOLEAN, Boolean.class);
    }

    /** The same column under another label. */
    public Column<T> labelled(Localized newLabel) {
        return new Column<>(key, type, javaType, newLabel, sortable, filterable);
    }

    /** The same column under another label. */
    public Column<T> labelled(String english, String chinese) {
        return labelled(Localized.of(english, chinese));
    }

    /** The same column with the label that it has in a list, unless it was given one of its own. */
    Column<T> in(String list) {
        return label.equals(Localized.word("field", key)) ? labelled(Localized.field(list, key)) : this;
    }

    /** Its label in the language of a locale. */
    public String label(Locale locale) {
        return label.text(locale);
    }
}
