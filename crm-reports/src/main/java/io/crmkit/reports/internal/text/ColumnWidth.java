package io.crmkit.reports.internal.text;

import io.crmkit.reports.table.ReportTable;
import java.util.Locale;
import java.util.stream.Stream;

/** Estimates the width of a table column in a proportional font, in columns of the display width. */
public final class ColumnWidth {

    private ColumnWidth() {}

    /** Returns the width of the widest value, within limits. A label may wrap, so only its longest word counts. */
    public static int of(ReportTable table, int column, Locale locale) {
        Stream<String> heads =
                Stream.of(table.columns().get(column).label().text(locale).split(" "));
        Stream<String> values =
                table.rows().stream().map(row -> ShownValue.of(row.cells().get(column), locale));
        String total = column == 0
                ? Labels.TOTAL.text(locale)
                : table.total().isEmpty() ? "" : ShownValue.of(table.total().get(column), locale);
        return Stream.concat(Stream.concat(heads, values), Stream.of(total))
                .mapToInt(text -> of(ShownText.cell(text)))
                .max()
                .orElse(0);
    }

    /** Capital letters are about a third wider than others. */
    private static int of(String text) {
        int capitals = (int) text.codePoints().filter(Character::isUpperCase).count();
        return DisplayWidth.of(text) + (capitals + 2) / 3;
    }
}
