package io.crmkit.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A column of a list, declared once for all stores and renderings. Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 * @param key names it in queries and files
 * @param english its label in English
 * @param chinese its label in Chinese
 * @param sortable whether the list can be sorted by it
 * @param filterable whether the list can be filtered by it, and texts found in it
 */
public record Column<T>(
        String key,
        ColumnType type,
        Class<T> javaType,
        String english,
        String chinese,
        boolean sortable,
        boolean filterable) {

    private Column(String key, ColumnType type, Class<T> javaType, String english, String chinese) {
        this(key, type, javaType, english, chinese, true, true);
    }

    /** A text of one line. */
    public static Column<String> text(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.TEXT, String.class, english, chinese);
    }

    /** A free text, which is too long to be sorted or filtered by. */
    public static Column<String> memo(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.TEXT, String.class, english, chinese, false, false);
    }

    /** A value of a dictionary or another closed list. */
    public static Column<String> choice(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.CHOICE, String.class, english, chinese);
    }

    /** A number. */
    public static Column<BigDecimal> number(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.NUMBER, BigDecimal.class, english, chinese);
    }

    /** A date. */
    public static Column<LocalDate> date(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.DATE, LocalDate.class, english, chinese);
    }

    /** A local date and time, to the minute (V4). */
    public static Column<LocalDateTime> time(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.TIME, LocalDateTime.class, english, chinese);
    }

    /** Yes or no. */
    public static Column<Boolean> flag(String key, String english, String chinese) {
        return new Column<>(key, ColumnType.BOOLEAN, Boolean.class, english, chinese);
    }

    /** The same column under another label. */
    public Column<T> labelled(String newEnglish, String newChinese) {
        return new Column<>(key, type, javaType, newEnglish, newChinese, sortable, filterable);
    }

    /** Its label in a language: Chinese for every Chinese locale, else English. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
