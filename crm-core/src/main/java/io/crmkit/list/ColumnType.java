package io.crmkit.list;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The types of the columns of lists, with the Java type of their values. */
public enum ColumnType {
    TEXT(String.class),
    /** A value of a dictionary, shown as its text. */
    CHOICE(String.class),
    NUMBER(BigDecimal.class),
    DATE(LocalDate.class),
    BOOLEAN(Boolean.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    public Class<?> javaType() {
        return javaType;
    }

    /** Whether conditions on a column of this type may use an operator (L3). */
    public boolean allows(Operator operator) {
        return switch (operator) {
            case EQ, NE -> true;
            case CONTAINS -> this == TEXT || this == CHOICE;
            case GT, GE, LT, LE -> this == NUMBER || this == DATE;
        };
    }
}
