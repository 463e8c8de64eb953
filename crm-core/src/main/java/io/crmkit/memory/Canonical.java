package io.crmkit.memory;

import io.crmkit.list.ColumnType;
import io.crmkit.value.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The values of columns in canonical text, by which they are compared: text in its folded form (L5). */
final class Canonical {
    private Canonical() {}

    static String text(ColumnType type, Object value) {
        return switch (type) {
            case TEXT, CHOICE -> Texts.fold((String) value);
            case NUMBER -> ((BigDecimal) value).toPlainString();
            case DATE, BOOLEAN -> value.toString();
        };
    }

    /** The canonical text of what a filter asks for: of texts their folded form, all others have but one. */
    static String ofFilter(ColumnType type, String value) {
        return type == ColumnType.TEXT || type == ColumnType.CHOICE ? Texts.fold(value) : value;
    }

    /** Compares canonical texts by what they stand for. */
    static int compare(ColumnType type, String one, String other) {
        return switch (type) {
            case TEXT, CHOICE -> Texts.compare(one, other);
            case NUMBER -> new BigDecimal(one).compareTo(new BigDecimal(other));
            case DATE -> LocalDate.parse(one).compareTo(LocalDate.parse(other));
            case BOOLEAN -> Boolean.compare(Boolean.parseBoolean(one), Boolean.parseBoolean(other));
        };
    }
}
