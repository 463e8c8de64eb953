package io.crmkit.list;

import io.crmkit.internal.limit.Texts;
import io.crmkit.text.LocalizedEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The types of list columns. A type defines the Java type of the values and how they are formatted and compared.
 *
 * @since 0.1
 */
public enum ColumnType implements LocalizedEnum {
    /** A text. */
    TEXT(String.class),
    /** A value of a dictionary, shown as its text. */
    CHOICE(String.class),
    /** A decimal number. */
    NUMBER(BigDecimal.class),
    /** A date. */
    DATE(LocalDate.class),
    /** A local date and time, to the minute (V4). */
    TIME(LocalDateTime.class),
    /** A truth value. */
    BOOLEAN(Boolean.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** Returns the Java type of the values. */
    public Class<?> javaType() {
        return javaType;
    }

    /** Returns whether the values are texts, which are searched, compared and sorted by their folded form (L5). */
    public boolean isText() {
        return this == TEXT || this == CHOICE;
    }

    /** Returns whether conditions on a column of this type may use an operator (L3). */
    public boolean allows(Operator operator) {
        return switch (operator) {
            case EQ, NE -> true;
            case CONTAINS -> isText();
            case GT, GE, LT, LE -> this == NUMBER || this == DATE || this == TIME;
        };
    }

    /** Returns the canonical text of a value of this type, such as {@code 12.50} or {@code 2010-12-15T09:30}. */
    public String format(Object value) {
        return this == NUMBER ? ((BigDecimal) value).toPlainString() : value.toString();
    }

    /**
     * Returns the value of a canonical text.
     *
     * @throws RuntimeException if the text does not represent a value of this type
     */
    public Object parse(String text) {
        return switch (this) {
            case TEXT, CHOICE -> text;
            case NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalDateTime.parse(text);
            case BOOLEAN -> Boolean.valueOf(text);
        };
    }

    /**
     * Returns the form in which a value is searched, compared and sorted: the folded form of a text (L5), otherwise the
     * value itself.
     */
    public Object folded(Object value) {
        return isText() ? Texts.fold((String) value) : value;
    }

    /** Compares two values. Texts are compared unfolded, by code point. False precedes true. */
    public int compare(Object one, Object other) {
        return switch (this) {
            case TEXT, CHOICE -> Texts.compare((String) one, (String) other);
            case NUMBER -> ((BigDecimal) one).compareTo((BigDecimal) other);
            case DATE -> ((LocalDate) one).compareTo((LocalDate) other);
            case TIME -> ((LocalDateTime) one).compareTo((LocalDateTime) other);
            case BOOLEAN -> ((Boolean) one).compareTo((Boolean) other);
        };
    }
}
